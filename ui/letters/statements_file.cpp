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
    /// `goesOn` is told how many accounts were looked at and written; it says false to stop.
    OneFile(std::vector<LetterTemplate> texts, const StatementsTarget& target,
            std::function<bool(std::size_t written)> goesOn)
        : texts_(std::move(texts)),
          goesOn_(std::move(goesOn)),
          file_(target.where),
          isOpen_(file_.open(QIODevice::WriteOnly)) {
        if (isOpen_)
            pdf_.emplace(file_, target.title, target.on);
    }
    [[nodiscard]] bool isOpen() const { return isOpen_; }
    [[nodiscard]] bool isStopped() const { return isStopped_; }
    /// False: the file took no more, or it was stopped.
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
        const auto added =
            pdf_->add({letters_.size(), compose, [&](std::size_t written) { return goesOn_(written_ + written); }});
        written_ += letters_.size();
        isStopped_ = added.isStopped;
        for (std::size_t at = 0; at < letters_.size(); ++at)
            if (isRefused[at] != 0)
                refused_ << QString::fromStdString(letters_[at].debtor.name);
        count_ += added.letters;
        letters_.clear();
        return !added.hasFailed && !added.isStopped;
    }

    std::vector<LetterTemplate> texts_;
    std::function<bool(std::size_t)> goesOn_;
    QSaveFile file_;
    bool isOpen_;
    std::optional<LettersPdf> pdf_;
    std::vector<LetterCase> letters_;
    std::size_t written_ = 0, count_ = 0;
    bool isStopped_ = false;
    QStringList refused_;
};

WrittenStatements writeOneFile(const std::filesystem::path& ledger, const Receivables& receivables,
                               const std::vector<CustomerId>& customers, const StatementsTarget& target,
                               const Progress& progress) {
    WrittenStatements written;
    // Accounts are looked at and written by turns: each is half of the way.
    const auto total = 2 * static_cast<std::int64_t>(customers.size());
    std::size_t looked = 0;
    const auto goesOn = [&](std::size_t done) {
        return progress.goes_on(static_cast<std::int64_t>(looked + done), total);
    };
    std::size_t done = 0;
    OneFile file(read_templates(ledger), target, [&](std::size_t count) { return goesOn(done = count); });
    written.hasFailed = !file.isOpen();
    if (written.hasFailed)
        return written;
    bool isTaken = true;
    account_statement_cases(ledger, receivables, customers, target.on,
                            [&](const LetterCase& letter, std::size_t lookedAt) {
                                looked = lookedAt;
                                written.isStopped = !goesOn(done);
                                isTaken = !written.isStopped && file.take(letter);
                                return isTaken;
                            });
    isTaken = isTaken && file.end();
    written.isStopped = written.isStopped || file.isStopped();
    written.hasFailed = !isTaken && !written.isStopped && file.count() > 0;
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
    const auto total = static_cast<std::int64_t>(customers.size());
    account_statement_cases(ledger, receivables, customers, target.on,
                            [&](const LetterCase& letter, std::size_t lookedAt) {
                                const auto made = renderer.render(letter, texts);
                                if (made.stopped())
                                    written.refused << QString::fromStdString(letter.debtor.name);
                                else if (!folder.write(made.file_name, made.bytes))
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
    return target.isMerged ? writeOneFile(ledger, receivables, customers, target, progress)
                           : writeFolder(ledger, receivables, customers, target, progress);
}

} // namespace encours
