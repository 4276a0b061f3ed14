// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/settlement_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/invoices/invoice_words.h"
#include "ui/language/names.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Invoices)
};

using Settlement = InvoiceDetail::Settlement;

template <class Row>
Column<Row> dayColumn(const char* key, std::function<QString()> header, std::function<Date(const Row&)> day) {
    Column<Row> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [day](const Row& row) { return shortDate(day(row)); };
    column.raw = [day](const Row& row) { return RawValue(std::int64_t{day(row).days}); };
    return column;
}

} // namespace

std::vector<Column<DueLine>> dueLineColumns(std::function<Currency()> currency) {
    std::vector<Column<DueLine>> columns;
    columns.push_back(dayColumn<DueLine>(
        "due", [] { return Words::tr("Due"); }, [](const DueLine& line) { return line.item.due; }));
    columns.back().text = [](const DueLine& line) { return dueText(line.item.due, line.item.origin); };
    columns.back().hint = [](const DueLine& line) { return dueOriginHint(line.item.origin); };
    columns.push_back(amountColumn<DueLine>(
        "amount", [] { return Words::tr("Amount"); }, [](const DueLine& line) { return line.item.amount; }, currency));
    columns.push_back(amountColumn<DueLine>(
        "open", [] { return Words::tr("Open"); }, [](const DueLine& line) { return line.open; }, currency));
    Column<DueLine> late;
    late.traits.key = "late";
    late.traits.header = [] { return Words::tr("Days late"); };
    late.traits.isNumber = true;
    late.text = [](const DueLine& line) {
        return line.open > 0 ? countText(line.at - line.item.due) : QStringLiteral("–");
    };
    late.raw = [](const DueLine& line) { return RawValue(std::int64_t{line.at - line.item.due}); };
    columns.push_back(late);
    columns.push_back(amountColumn<DueLine>(
        "disputed", [] { return Words::tr("Disputed"); }, [](const DueLine& line) { return line.disputed; }, currency));
    columns.push_back(textColumn<DueLine>(
        "told", [] { return Words::tr("Imported due day"); },
        [](const DueLine& line) {
            return line.item.told_due ? dueText(*line.item.told_due, line.item.told_origin) : QString();
        }));
    columns.push_back(textColumn<DueLine>(
        "reason", [] { return Words::tr("Reason"); },
        [](const DueLine& line) {
            QStringList reasons;
            if (!line.item.correction_reason.empty())
                reasons << QString::fromStdString(line.item.correction_reason);
            for (const auto& dispute : line.item.disputes) {
                const QString from =
                    dispute.until
                        ? Words::tr("contested from %1 to %2").arg(shortDate(dispute.from), shortDate(*dispute.until))
                        : Words::tr("contested since %1").arg(shortDate(dispute.from));
                QStringList parts{from};
                for (const auto& text : {dispute.cause, dispute.outcome})
                    if (!text.empty())
                        parts << QString::fromStdString(text);
                reasons << parts.join(QStringLiteral(", "));
            }
            return reasons.join(QStringLiteral(" · "));
        }));
    columns.back().traits.isFlexible = true;
    return columns;
}

std::vector<Column<Settlement>> settlementColumns(std::function<Currency()> currency) {
    std::vector<Column<Settlement>> columns;
    columns.push_back(dayColumn<Settlement>(
        "on", [] { return Words::tr("Day"); }, [](const Settlement& one) { return one.on; }));
    columns.push_back(textColumn<Settlement>(
        "what", [] { return Words::tr("Settled by"); },
        [](const Settlement& one) {
            const QString kind = one.kind ? settlementKindName(*one.kind) : documentKindName(DocumentKind::credit_note);
            return one.reversed_on ? Words::tr("%1, bounced on %2").arg(kind, shortDate(*one.reversed_on)) : kind;
        }));
    columns.push_back(textColumn<Settlement>(
        "text", [] { return Words::tr("Reference"); },
        [](const Settlement& one) { return QString::fromStdString(one.text); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<Settlement>(
        "amount", [] { return Words::tr("Amount"); }, [](const Settlement& one) { return one.amount; }, currency));
    columns.push_back(textColumn<Settlement>(
        "sure", [] { return Words::tr("How it is known"); },
        [](const Settlement& one) { return one.proposed ? Words::tr("proposed") : Words::tr("stated"); }));
    columns.push_back(textColumn<Settlement>(
        "source", [] { return Words::tr("Source"); },
        [](const Settlement& one) {
            return one.source.empty() ? Words::tr("by hand") : QString::fromStdString(one.source);
        }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

} // namespace encours
