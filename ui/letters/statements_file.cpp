// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/statements_file.h"

#include "core/usecase/letter_cases.h"
#include "core/usecase/letter_folder.h"
#include "core/usecase/templates.h"
#include "ui/documents/letter_rendering.h"
#include "ui/documents/merged_pdf.h"

#include <functional>

namespace encours {

namespace {

/// The statements one after the other; `take` says false where one could not be kept.
WrittenStatements write(const std::filesystem::path& ledger, const Receivables& receivables,
                        const std::vector<CustomerId>& customers, Date on, const Progress& progress,
                        const std::function<bool(const RenderedLetter&)>& take) {
    WrittenStatements written;
    const auto texts = read_templates(ledger);
    const DocumentLetterRenderer renderer;
    const auto total = static_cast<std::int64_t>(customers.size());
    account_statement_cases(ledger, receivables, customers, on, [&](const LetterCase& letter, std::size_t lookedAt) {
        const auto made = renderer.render(letter, texts);
        if (made.stopped())
            written.refused << QString::fromStdString(letter.debtor.name);
        else if (!take(made))
            written.hasFailed = true;
        else
            ++written.count;
        written.isStopped = !progress.goes_on(static_cast<std::int64_t>(lookedAt), total);
        return !written.isStopped && !written.hasFailed;
    });
    return written;
}

} // namespace

WrittenStatements writeStatements(const std::filesystem::path& ledger, const Receivables& receivables,
                                  const std::vector<CustomerId>& customers, const StatementsTarget& target,
                                  const Progress& progress) {
    if (target.isMerged) {
        std::vector<QByteArray> pdfs;
        auto written = write(ledger, receivables, customers, target.on, progress, [&](const RenderedLetter& letter) {
            pdfs.emplace_back(letter.bytes.data(), static_cast<qsizetype>(letter.bytes.size()));
            return true;
        });
        if (!written.isStopped && !pdfs.empty()) {
            const auto saved =
                saveMergedPdf(pdfs, target.where, [&](int done, int total) { return progress.goes_on(done, total); });
            written.isStopped = saved == MergedPdf::stopped;
            written.hasFailed = saved == MergedPdf::failed;
        }
        return written;
    }
    LetterFolder folder(std::filesystem::path(target.where.toStdU16String()));
    if (!folder.create()) {
        WrittenStatements written;
        written.hasFailed = true;
        return written;
    }
    return write(ledger, receivables, customers, target.on, progress, [&](const RenderedLetter& letter) {
        return folder.write(letter.file_name, letter.bytes).has_value();
    });
}

} // namespace encours
