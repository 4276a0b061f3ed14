// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/statements_file.h"

#include "core/usecase/letter_cases.h"
#include "core/usecase/letter_folder.h"
#include "core/usecase/templates.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letter_rendering.h"
#include "ui/documents/letters_pdf.h"

#include <QSaveFile>

#include <functional>
#include <optional>
#include <utility>

namespace encours {

namespace {

/// Accounts that are in memory at once: threads are started for each series of them.
constexpr std::size_t mostAtOnce = 256;

/// Into one PDF, of which nothing is there until all is.
class OneFile {
public:
    OneFile(std::vector<LetterTemplate> texts, const StatementsTarget& target)
        : texts_(std::move(texts)), file_(target.where), isOpen_(file_.open(QIODevice::WriteOnly)) {
        if (isOpen_)
            pdf_.emplace(file_, target.title, target.on);
    }
    [[nodiscard]] bool isOpen() const { return isOpen_; }
    /// False: the file took no more.
    [[nodiscard]] bool take(const LetterCase& letter) {
        letters_.push_back(letter);
        return letters_.size() < mostAtOnce || writeSeries();
    }
    /// False: the file is not whole.
    [[nodiscard]] bool end() { return writeSeries() && count_ > 0 && pdf_->end() && file_.commit(); }
    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] const QStringList& refused() const { return refused_; }

private:
    bool writeSeries() {
        std::vector<char> isRefused(letters_.size());
        const auto compose = [&](std::size_t at) -> std::optional<Document> {
            const LetterCase& letter = letters_[at];
            const WrittenLetter made = writeLetter(letter, texts_);
            isRefused[at] = made.letter.stopped() ? 1 : 0;
            return made.letter.stopped() ? std::nullopt : std::optional(letterDocument(made.text, made.caseOf(letter)));
        };
        const auto added = pdf_->add({letters_.size(), compose, {}});
        for (std::size_t at = 0; at < letters_.size(); ++at)
            if (isRefused[at] != 0)
                refused_ << QString::fromStdString(letters_[at].debtor.name);
        count_ += added.letters;
        letters_.clear();
        return !added.hasFailed;
    }

    std::vector<LetterTemplate> texts_;
    QSaveFile file_;
    bool isOpen_;
    std::optional<LettersPdf> pdf_;
    std::vector<LetterCase> letters_;
    std::size_t count_ = 0;
    QStringList refused_;
};

/// The accounts one after the other; `take` says false where one could not be kept.
void visit(const std::filesystem::path& ledger, const Receivables& receivables,
           const std::vector<CustomerId>& customers, Date on, const Progress& progress, WrittenStatements& written,
           const std::function<bool(const LetterCase&)>& take) {
    const auto total = static_cast<std::int64_t>(customers.size());
    account_statement_cases(ledger, receivables, customers, on, [&](const LetterCase& letter, std::size_t lookedAt) {
        written.hasFailed = !take(letter);
        written.isStopped = !progress.goes_on(static_cast<std::int64_t>(lookedAt), total);
        return !written.isStopped && !written.hasFailed;
    });
}

WrittenStatements writeOneFile(const std::filesystem::path& ledger, const Receivables& receivables,
                               const std::vector<CustomerId>& customers, const StatementsTarget& target,
                               const Progress& progress) {
    WrittenStatements written;
    OneFile file(read_templates(ledger), target);
    written.hasFailed = !file.isOpen();
    if (written.hasFailed)
        return written;
    visit(ledger, receivables, customers, target.on, progress, written,
          [&](const LetterCase& letter) { return file.take(letter); });
    if (!written.isStopped && !written.hasFailed)
        written.hasFailed = !file.end() && file.count() > 0;
    written.count = file.count();
    written.refused = file.refused();
    return written;
}

WrittenStatements writeFolder(const std::filesystem::path& ledger, const Receivables& receivables,
                              const std::vector<CustomerId>& customers, const StatementsTarget& target,
                              const Progress& progress) {
    WrittenStatements written;
    LetterFolder folder(std::filesystem::path(target.where.toStdU16String()));
    written.hasFailed = !folder.create();
    if (written.hasFailed)
        return written;
    const auto texts = read_templates(ledger);
    const DocumentLetterRenderer renderer;
    visit(ledger, receivables, customers, target.on, progress, written, [&](const LetterCase& letter) {
        const auto made = renderer.render(letter, texts);
        if (made.stopped()) {
            written.refused << QString::fromStdString(letter.debtor.name);
            return true;
        }
        if (!folder.write(made.file_name, made.bytes))
            return false;
        ++written.count;
        return true;
    });
    return written;
}

} // namespace

WrittenStatements writeStatements(const std::filesystem::path& ledger, const Receivables& receivables,
                                  const std::vector<CustomerId>& customers, const StatementsTarget& target,
                                  const Progress& progress) {
    return target.isMerged ? writeOneFile(ledger, receivables, customers, target, progress)
                           : writeFolder(ledger, receivables, customers, target, progress);
}

} // namespace encours
