// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/common/qt_date.h"
#include "ui/imports/import_words.h"
#include "ui/language/names.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)
};

QString textOf(const std::string& text) { return QString::fromStdString(text); }

QString kindName(ChangeLine::Kind kind) {
    switch (kind) {
    case ChangeLine::Kind::added:
        return Words::tr("Added");
    case ChangeLine::Kind::changed:
        return Words::tr("Changed");
    case ChangeLine::Kind::settled:
        return Words::tr("Settled");
    case ChangeLine::Kind::vanished:
        return Words::tr("Vanished");
    }
    return {};
}

/// A column of numbers without sum; 0 shows as `whenNone`.
template <class Row>
Column<Row> numberColumn(const char* key, std::function<QString()> header,
                         std::function<std::int64_t(const Row&)> number, const QString& whenNone) {
    Column<Row> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [number, whenNone](const Row& row) { return number(row) == 0 ? whenNone : countText(number(row)); };
    column.raw = [number](const Row& row) { return RawValue(number(row)); };
    column.copyText = [number](const Row& row) { return QString::number(number(row)); };
    return column;
}

void addLines(std::vector<ChangeLine>& lines, ChangeLine::Kind kind, const ReportedDocuments& documents) {
    for (const auto& document : documents.documents)
        lines.push_back({kind, document, static_cast<std::int64_t>(lines.size())});
}

/// A list that is read by a mapping bears the mapping's name.
QString sourceName(const std::string& key) {
    const auto without = [](const QString& text, const QString& prefix) {
        return text.startsWith(prefix) ? text.mid(prefix.size()) : text;
    };
    const auto name = without(textOf(key), QStringLiteral("profile:"));
    if (name.size() == textOf(key).size())
        return name;
    return without(without(name, QStringLiteral("customers:")), QStringLiteral("payments:"));
}

QString timeText(std::int64_t utcMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    //: %1 is a day, %2 a time of that day.
    return Words::tr("%1, %2").arg(shortDate(fromQDate(time.date())),
                                   QLocale().toString(time.time(), QLocale::ShortFormat));
}

const auto dash = QStringLiteral("–");

} // namespace

std::vector<ChangeLine> changeLines(const ImportReport& report) {
    std::vector<ChangeLine> lines;
    addLines(lines, ChangeLine::Kind::changed, report.changed);
    addLines(lines, ChangeLine::Kind::settled, report.settled);
    addLines(lines, ChangeLine::Kind::vanished, report.vanished);
    addLines(lines, ChangeLine::Kind::added, report.added);
    return lines;
}

std::vector<ProblemLine> problemLines(const ImportReport& report) {
    std::vector<ProblemLine> lines;
    for (const auto& issue : report.rejected)
        lines.push_back({true, issue, static_cast<std::int64_t>(lines.size())});
    for (const auto& issue : report.warnings)
        lines.push_back({false, issue, static_cast<std::int64_t>(lines.size())});
    return lines;
}

std::vector<Column<ChangeLine>> changeColumns() {
    std::vector<Column<ChangeLine>> columns;
    columns.push_back(textColumn<ChangeLine>(
        "change", [] { return Words::tr("What happens"); },
        [](const ChangeLine& line) { return kindName(line.kind); }));
    columns.push_back(textColumn<ChangeLine>(
        "customer", [] { return Words::tr("Customer's code"); },
        [](const ChangeLine& line) { return textOf(line.document.customer); }));
    columns.push_back(textColumn<ChangeLine>(
        "number", [] { return Words::tr("Document"); },
        [](const ChangeLine& line) { return textOf(line.document.number); }));
    columns.back().traits.isFlexible = true;
    Column<ChangeLine> amount;
    amount.traits.key = "amount";
    amount.traits.header = [] { return Words::tr("Amount"); };
    amount.traits.isNumber = true;
    amount.text = [](const ChangeLine& line) { return neutralText(textOf(line.document.amount)); };
    amount.raw = [](const ChangeLine& line) {
        // For the order alone; three decimals hold every currency.
        return RawValue(static_cast<std::int64_t>(std::llround(textOf(line.document.amount).toDouble() * 1000)));
    };
    amount.copyText = [](const ChangeLine& line) {
        return textOf(line.document.amount).replace(u'.', QLocale().decimalPoint());
    };
    columns.push_back(amount);
    return columns;
}

std::vector<Column<ProblemLine>> problemColumns() {
    std::vector<Column<ProblemLine>> columns;
    columns.push_back(textColumn<ProblemLine>(
        "severity", [] { return Words::tr("Outcome"); },
        [](const ProblemLine& line) { return line.isRefused ? Words::tr("✗ Refused") : Words::tr("! Warning"); }));
    columns.push_back(numberColumn<ProblemLine>(
        "line", [] { return Words::tr("Line"); }, [](const ProblemLine& line) { return line.issue.line; }, dash));
    columns.push_back(textColumn<ProblemLine>(
        "column", [] { return Words::tr("Column"); },
        [](const ProblemLine& line) {
            if (!line.issue.column_name.empty())
                return textOf(line.issue.column_name);
            return line.issue.column > 0 ? countText(line.issue.column) : dash;
        }));
    columns.push_back(textColumn<ProblemLine>(
        "reason", [] { return Words::tr("Reason"); },
        [](const ProblemLine& line) { return issueSentence(line.issue); }));
    return columns;
}

std::vector<Column<ImportedBatch>> batchColumns() {
    using Batch = ImportedBatch;
    std::vector<Column<Batch>> columns;
    columns.push_back(numberColumn<Batch>(
        "number", [] { return Words::tr("No."); }, [](const Batch& batch) { return batch.number; }, dash));
    columns.push_back(textColumn<Batch>(
        "when", [] { return Words::tr("Imported"); },
        [](const Batch& batch) { return timeText(batch.imported_at_utc_ms); }));
    columns.back().raw = [](const Batch& batch) { return RawValue(batch.imported_at_utc_ms); };
    columns.push_back(textColumn<Batch>(
        "file", [] { return Words::tr("File"); }, [](const Batch& batch) { return textOf(batch.file); }));
    columns.back().traits.isFlexible = true;
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<Batch>(
        "source", [] { return Words::tr("Source"); },
        [](const Batch& batch) {
            // A source without a name of its own bears its format as key.
            return batch.source.rfind(batch.format, 0) == 0 ? sourceFormatName(batch.format) : sourceName(batch.source);
        }));
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<Batch>(
        "covers", [] { return Words::tr("Days covered"); },
        [](const Batch& batch) { return batch.covers ? coveredDays(batch.covers) : dash; }));
    columns.back().raw = [](const Batch& batch) {
        return RawValue(std::int64_t{batch.covers ? batch.covers->first.days : 0});
    };
    columns.push_back(numberColumn<Batch>(
        "rows", [] { return Words::tr("Rows"); }, [](const Batch& batch) { return batch.read; }, dash));
    columns.push_back(numberColumn<Batch>(
        "documents", [] { return Words::tr("Documents"); }, [](const Batch& batch) { return batch.documents; }, dash));
    columns.push_back(numberColumn<Batch>(
        "payments", [] { return Words::tr("Payments"); }, [](const Batch& batch) { return batch.payments; }, dash));
    columns.push_back(textColumn<Batch>(
        "controls", [] { return Words::tr("Controls"); },
        [](const Batch& batch) {
            if (batch.controls.empty())
                return dash;
            const auto failed = static_cast<int>(batch.controls_failed());
            return failed == 0 ? Words::tr("✓ hold") : Words::tr("✗ %Ln fail", nullptr, failed);
        }));
    columns.back().raw = [](const Batch& batch) { return RawValue(batch.controls_failed()); };
    columns.back().hint = [](const Batch& batch) {
        QStringList lines;
        for (const Control& control : batch.controls) {
            if (!control.holds)
                lines << Words::tr("%1: expected %2, found %3")
                             .arg(controlName(textOf(control.name)), neutralText(textOf(control.expected)),
                                  neutralText(textOf(control.found)));
        }
        return lines.join(u'\n');
    };
    columns.push_back(textColumn<Batch>(
        "undone", [] { return Words::tr("Undone"); },
        [](const Batch& batch) { return batch.undone_at_utc_ms ? timeText(*batch.undone_at_utc_ms) : dash; }));
    return columns;
}

} // namespace encours
