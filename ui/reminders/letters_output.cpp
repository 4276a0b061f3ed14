// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letters_output.h"

#include "core/usecase/ledger_file.h"
#include "core/usecase/letter_folder.h"
#include "ui/common/documents_folder.h"
#include "ui/common/printing.h"
#include "ui/documents/agency_folder.h"
#include "ui/documents/merged_pdf.h"
#include "ui/documents/pdf_pages.h"
#include "ui/letters/letter_file.h"
#include "ui/letters/pdf_view.h"

#include <QDir>
#include <QFileDialog>

namespace encours {

namespace {

constexpr const char* pdfType = "application/pdf";

enum class End { done, stopped, failed };

using Said = std::function<LongWork::Ended()>;

QByteArray bytesOf(const SentLetter& letter) {
    return {letter.bytes.data(), static_cast<qsizetype>(letter.bytes.size())};
}

/// Messages that go on paper, in their order.
struct Papers {
    std::vector<QByteArray> pdfs;
    int unreadable = 0; ///< kept no more, or damaged
    End end = End::done;

    [[nodiscard]] int count() const { return static_cast<int>(pdfs.size()); }
};

Papers papersOf(const std::filesystem::path& ledger, const std::vector<MessageId>& messages, const Progress& progress) {
    Papers papers;
    for (const MessageId one : messages) {
        if (!progress.goes_on(0, 0)) { // how many go on paper is known at the end
            papers.end = End::stopped;
            break;
        }
        const auto letter = read_letter(ledger, one);
        if (letter && letter->media_type != pdfType)
            continue;
        QByteArray pdf = letter ? bytesOf(*letter) : QByteArray();
        if (PdfPages(pdf).count() == 0)
            ++papers.unreadable;
        else
            papers.pdfs.push_back(std::move(pdf));
    }
    return papers;
}

End printAll(const Papers& papers, ChosenPrinter& printer, const Progress& progress) {
    bool isStopped = false;
    const bool isDone = printPdfs(papers.pdfs, printer.device(), [&](int done) {
        isStopped = !progress.goes_on(done, papers.count()) && done < papers.count();
        if (isStopped)
            printer.abort();
        return !isStopped;
    });
    if (isDone)
        return End::done;
    printer.removeFile();
    return isStopped ? End::stopped : End::failed;
}

End merged(const Papers& papers, const QString& to, const Progress& progress) {
    switch (saveMergedPdf(papers.pdfs, to, [&](int done, int total) { return progress.goes_on(done, total); })) {
    case MergedPdf::saved:
        return End::done;
    case MergedPdf::stopped:
        return End::stopped;
    case MergedPdf::failed:
        break;
    }
    return End::failed;
}

/// What went well, and with it what could not be read.
LongWork::Ended endedWith(const QString& done, int unreadable) {
    if (unreadable == 0)
        return {done, true, {}};
    return {done + u' ' + PdfView::unreadableSentence(unreadable), false, {}};
}

/// Where nothing is left to go on paper.
LongWork::Ended nothingOnPaper(const QString& sentence, int unreadable) {
    return {unreadable > 0 ? PdfView::unreadableSentence(unreadable) : sentence, false, {}};
}

QFileDialog* folderDialog(QWidget& over, const QString& title, const QString& name) {
    auto* dialog = new QFileDialog(&over, title, documentsFolder().path());
    dialog->setObjectName(name);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

LettersOutput::LettersOutput(Acts& here, LongWork& work, QWidget& over)
    : QObject(&over), here_(here), work_(work), over_(over) {}

void LettersOutput::print(const std::vector<MessageId>& messages) {
    const auto print = [this, messages](const std::shared_ptr<ChosenPrinter>& printer) { printOn(printer, messages); };
    if (const auto refused = askPrinter(over_, QStringLiteral("printLettersDialog"), QPageLayout::Portrait, print))
        here_.warn(*refused);
}

void LettersOutput::printOn(const std::shared_ptr<ChosenPrinter>& printer, const std::vector<MessageId>& messages) {
    work_.start(
        tr("Letters are being printed…"),
        [printer, messages](const std::filesystem::path& ledger, const Clock&, const Progress& progress) -> Said {
            const auto papers = papersOf(ledger, messages, progress);
            const End end =
                papers.end == End::done && papers.count() > 0 ? printAll(papers, *printer, progress) : papers.end;
            return [end, count = papers.count(), unreadable = papers.unreadable]() -> LongWork::Ended {
                if (end == End::stopped)
                    return {tr("Printing was stopped: look at what came out. Nothing is marked as sent."), true, {}};
                if (end == End::failed)
                    return {
                        tr("The printer did not answer. Nothing is marked as sent: print again, or save the letters as "
                           "PDF."),
                        false,
                        {}};
                if (count == 0)
                    return nothingOnPaper(tr("None of these goes on paper: nothing was printed."), unreadable);
                return endedWith(
                    tr("%Ln letters went to the printer. Mark them as sent once they are posted.", nullptr, count),
                    unreadable);
            };
        });
}

void LettersOutput::saveMerged(const std::vector<MessageId>& messages, const QString& name) {
    auto* dialog = new QFileDialog(&over_, tr("Save the letters as one PDF"), proposedFile(name, QStringLiteral("pdf")),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("saveLettersFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, messages](const QString& to) { mergeInto(to, messages); });
    dialog->open();
}

void LettersOutput::mergeInto(const QString& to, const std::vector<MessageId>& messages) {
    work_.start(tr("Letters are being put into one PDF…"),
                [to, messages](const std::filesystem::path& ledger, const Clock&, const Progress& progress) -> Said {
                    const auto papers = papersOf(ledger, messages, progress);
                    End end = papers.end;
                    if (end == End::done && papers.count() > 0)
                        end = merged(papers, to, progress);
                    return [end, count = papers.count(), unreadable = papers.unreadable,
                            called = to.section(u'/', -1)]() -> LongWork::Ended {
                        if (end == End::stopped)
                            return {tr("It was stopped: no file was written."), true, {}};
                        if (end == End::failed)
                            return {tr("“%1” could not be written. Choose another folder.").arg(called), false, {}};
                        if (count == 0)
                            return nothingOnPaper(tr("None of these goes on paper: no file was written."), unreadable);
                        return endedWith(tr("%Ln letters are in “%1”.", nullptr, count).arg(called), unreadable);
                    };
                });
}

void LettersOutput::saveEach(const std::vector<MessageId>& messages) {
    auto* dialog =
        folderDialog(over_, tr("Save one file each into the folder"), QStringLiteral("saveEachLetterFileDialog"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, messages](const QString& folder) { writeInto(folder, messages); });
    dialog->open();
}

void LettersOutput::writeInto(const QString& folder, const std::vector<MessageId>& messages) {
    work_.start(
        tr("Files are being written…"),
        [folder, messages](const std::filesystem::path& ledger, const Clock&, const Progress& progress) -> Said {
            LetterFolder target(std::filesystem::path(folder.toStdU16String()));
            const auto total = static_cast<std::int64_t>(messages.size());
            int count = 0, unreadable = 0;
            End end = target.create() ? End::done : End::failed;
            for (const MessageId one : messages) {
                if (end != End::done)
                    break;
                if (!progress.goes_on(count + unreadable, total)) {
                    end = End::stopped;
                    break;
                }
                const auto letter = read_letter(ledger, one);
                if (!letter || letter->bytes.empty())
                    ++unreadable;
                else if (target.write(letter->file_name, letter->bytes))
                    ++count;
                else
                    end = End::failed;
            }
            return [end, count, unreadable, called = QDir(folder).dirName()]() -> LongWork::Ended {
                if (end == End::stopped)
                    return {tr("It was stopped: %Ln files are in “%1”.", nullptr, count).arg(called), true, {}};
                if (end == End::failed)
                    return {tr("Only %Ln files could be written into “%1”. Choose another folder.", nullptr, count)
                                .arg(called),
                            false,
                            {}};
                return endedWith(tr("%Ln files are in “%1”.", nullptr, count).arg(called), unreadable);
            };
        });
}

void LettersOutput::saveAgencyFiles(const std::vector<CustomerId>& customers) {
    auto* dialog = folderDialog(over_, tr("Write the files for the agency into the folder"),
                                QStringLiteral("saveAgencyFilesFileDialog"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, customers](const QString& folder) { writeAgencyFiles(folder, customers); });
    dialog->open();
}

void LettersOutput::writeAgencyFiles(const QString& folder, const std::vector<CustomerId>& customers) {
    const auto view = here_.session().view();
    if (view == nullptr)
        return;
    work_.start(
        tr("Files for the agency are being written…"),
        [folder, customers, today = view->today](const std::filesystem::path& ledger, const Clock&,
                                                 const Progress& progress) -> Said {
            const auto total = static_cast<std::int64_t>(customers.size());
            int count = 0;
            const auto file = LedgerFile::open(ledger);
            End end = file.ok() ? End::done : End::failed;
            for (const CustomerId one : customers) {
                if (end != End::done)
                    break;
                if (!progress.goes_on(count, total)) {
                    end = End::stopped;
                    break;
                }
                if (!writeAgencyFolder(*file.value(), one, today, today, folder.toStdU16String()).ok()) {
                    end = End::failed;
                    break;
                }
                ++count;
            }
            return [end, count, called = QDir(folder).dirName()]() -> LongWork::Ended {
                if (end == End::stopped)
                    return {tr("It was stopped: %Ln files for the agency are in “%1”, a folder each.", nullptr, count)
                                .arg(called),
                            true,
                            {}};
                if (end == End::failed)
                    return {tr("Only %Ln files for the agency could be written into “%1”. Choose another "
                               "folder.",
                               nullptr, count)
                                .arg(called),
                            false,
                            {}};
                return {
                    tr("%Ln files for the agency are in “%1”, a folder each.", nullptr, count).arg(called), true, {}};
            };
        });
}

void LettersOutput::open(MessageId message) {
    here_.session().read(this, [this, message](const LedgerFile& file) {
        const auto letter = read_letter(file.path(), message);
        return [this, letter] {
            if (!letter)
                return;
            if (!openOutside(LetterFile::of(*letter)))
                here_.warn(tr("No program of this computer takes it. Save it as a file instead."));
        };
    });
}

} // namespace encours
