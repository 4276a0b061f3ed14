// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_words.h"

#include "core/import/known_packages.h"
#include "core/import/source_format.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

int plural(std::int64_t count) { return static_cast<int>(count); }

} // namespace

QString sourceFormatName(const std::string& key) {
    if (key == "demonstration") // its entries come from no file
        return Words::tr("Demonstration");
    const auto format = source_format_from_text(key);
    if (!format)
        return QString::fromStdString(key);
    switch (*format) {
    case SourceFormat::csv:
        return Words::tr("List (CSV)");
    case SourceFormat::xlsx:
        return Words::tr("Workbook (XLSX)");
    case SourceFormat::ods:
        return Words::tr("Workbook (ODS)");
    case SourceFormat::fec:
        return Words::tr("Accounting entries (FEC)");
    }
    return {};
}

QString coveredDays(const std::optional<CoveredSpan>& covers) {
    return covers ? Words::tr("%1 to %2").arg(shortDate(covers->first), shortDate(covers->last)) : QString();
}

std::vector<std::pair<QString, QString>> recognised(const ImportReport& report) {
    std::vector<std::pair<QString, QString>> facts;
    facts.emplace_back(Words::tr("Format"), sourceFormatName(report.format));
    if (const auto* package = known_package(report.package))
        facts.emplace_back(Words::tr("Exported by"),
                           QString::fromUtf8(package->name.data(), static_cast<qsizetype>(package->name.size())));
    if (!report.sheet.empty())
        facts.emplace_back(Words::tr("Sheet"), QString::fromStdString(report.sheet));
    facts.emplace_back(Words::tr("Rows read"), countText(report.read));
    if (report.lines == "summed")
        facts.emplace_back(Words::tr("Several rows a document"), Words::tr("their amounts are summed"));
    else if (report.lines == "instalments")
        facts.emplace_back(Words::tr("Several rows a document"), Words::tr("one for each instalment"));
    else if (!report.lines.empty())
        facts.emplace_back(Words::tr("Several rows a document"), Words::tr("each has the whole amount, taken once"));
    facts.emplace_back(Words::tr("Days covered"), report.covers ? coveredDays(report.covers) : QStringLiteral("–"));
    if (!report.open_total.empty())
        facts.emplace_back(Words::tr("Open in the ledger afterwards"),
                           neutralText(QString::fromStdString(report.open_total)));
    return facts;
}

QString undoQuestion(const ImportedBatch& batch) {
    const QString brought = batch.documents + batch.payments + batch.customers == 0
                                ? Words::tr("Nothing in the ledger comes from it alone, so nothing is removed.")
                                : Words::tr("It removes what this import brought: %1, %2 and %3.")
                                      .arg(Words::tr("%Ln document(s)", nullptr, plural(batch.documents)),
                                           Words::tr("%Ln payment(s)", nullptr, plural(batch.payments)),
                                           Words::tr("%Ln customer(s)", nullptr, plural(batch.customers)));
    QStringList sentences{Words::tr("Undo the import of “%1”?").arg(QString::fromStdString(batch.file)), brought};
    if (batch.changed > 0)
        sentences << Words::tr("%Ln row(s) that it changed go back to what they were.", nullptr, plural(batch.changed));
    sentences << Words::tr("What somebody has changed or acted upon since is kept. The file itself is not touched, and "
                           "can be imported again.");
    return sentences.join(u' ');
}

QString undoneSentence(const UndoneImport& undone) {
    QStringList sentences{Words::tr("The import of “%1” was undone: %2 and %3 removed.")
                              .arg(QString::fromStdString(undone.file),
                                   Words::tr("%Ln document(s)", nullptr, plural(undone.documents_removed)),
                                   Words::tr("%Ln payment(s)", nullptr, plural(undone.payments_removed)))};
    if (undone.rows_restored > 0)
        sentences << Words::tr("%Ln row(s) are as they were before.", nullptr, plural(undone.rows_restored));
    if (undone.documents_kept > 0)
        sentences << Words::tr("%Ln document(s) were acted upon meanwhile: they are kept and stand as cancelled.",
                               nullptr, plural(undone.documents_kept));
    return sentences.join(u' ');
}

QString undoFailureSentence(const UndoFailure& failure) {
    const auto file = QString::fromStdString(failure.file);
    switch (failure.reason) {
    case UndoFailure::Reason::unknown_batch:
        return Words::tr("This import is not in the ledger any more. Read the file again (F5).");
    case UndoFailure::Reason::already_undone:
        return Words::tr("Import %1 (“%2”) was undone already.").arg(QString::number(failure.number), file);
    case UndoFailure::Reason::built_upon:
        return Words::tr("This import cannot be undone yet: import %1 (“%2”) builds on it. Undo that one first.")
            .arg(QString::number(failure.number), file);
    }
    return {};
}

} // namespace encours
