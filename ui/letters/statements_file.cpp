// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/statements_file.h"

#include "core/export/file_names.h"
#include "core/usecase/letter_cases.h"
#include "core/usecase/templates.h"
#include "ui/documents/document_output.h"
#include "ui/documents/letter_rendering.h"
#include "ui/documents/merged_pdf.h"

#include <QDir>

#include <set>

namespace encours {

namespace {

/// The statements one after the other; `take` says false where one could not be kept.
WrittenStatements write(const std::filesystem::path& ledger, const Receivables& receivables,
                        const std::vector<CustomerId>& customers, Date on,
                        const std::function<bool(std::size_t)>& goesOn,
                        const std::function<bool(const RenderedLetter&, const QByteArray&)>& take) {
    WrittenStatements written;
    const auto texts = read_templates(ledger);
    const DocumentLetterRenderer renderer;
    account_statement_cases(ledger, receivables, customers, on, [&](const LetterCase& letter, std::size_t lookedAt) {
        const auto made = renderer.render(letter, texts);
        if (made.stopped())
            written.refused << QString::fromStdString(letter.debtor.name);
        else if (!take(made, QByteArray(made.bytes.data(), static_cast<qsizetype>(made.bytes.size()))))
            written.hasFailed = true;
        else
            ++written.count;
        written.isStopped = !goesOn(lookedAt);
        return !written.isStopped && !written.hasFailed;
    });
    return written;
}

} // namespace

WrittenStatements writeStatements(const std::filesystem::path& ledger, const Receivables& receivables,
                                  const std::vector<CustomerId>& customers, const StatementsTarget& target,
                                  const std::function<bool(std::size_t lookedAt)>& goesOn) {
    if (target.isMerged) {
        std::vector<QByteArray> pdfs;
        auto written =
            write(ledger, receivables, customers, target.on, goesOn, [&](const RenderedLetter&, const QByteArray& pdf) {
                pdfs.push_back(pdf);
                return true;
            });
        if (!written.isStopped && !pdfs.empty())
            written.hasFailed = !saveMergedPdf(pdfs, target.where);
        return written;
    }
    const QDir folder(target.where);
    std::set<std::string> taken;
    for (const QString& one : folder.entryList(QDir::Files))
        (void)free_file_name(one.toStdString(), taken); // what is there stays
    return write(ledger, receivables, customers, target.on, goesOn,
                 [&](const RenderedLetter& letter, const QByteArray& pdf) {
                     const auto name = free_file_name(letter.file_name, taken);
                     return savePdf(pdf, folder.filePath(QString::fromStdString(name)));
                 });
}

} // namespace encours
