// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letters_output.h"

#include "core/export/file_names.h"
#include "core/usecase/ledger_file.h"
#include "ui/common/documents_folder.h"
#include "ui/documents/agency_folder.h"
#include "ui/documents/document_output.h"
#include "ui/documents/merged_pdf.h"
#include "ui/documents/pdf_pages.h"
#include "ui/letters/letter_file.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <set>

namespace encours {

namespace {

constexpr const char* pdfType = "application/pdf";

QByteArray bytesOf(const SentLetter& letter) {
    return {letter.bytes.data(), static_cast<qsizetype>(letter.bytes.size())};
}

/// The pages of those that have any, in their order.
std::vector<QByteArray> pdfsOf(const LedgerFile& file, const std::vector<MessageId>& messages) {
    std::vector<QByteArray> pdfs;
    for (const MessageId one : messages) {
        const auto letter = read_letter(file.path(), one);
        if (letter && letter->media_type == pdfType)
            pdfs.push_back(bytesOf(*letter));
    }
    return pdfs;
}

QString noPages() { return LettersOutput::tr("None of these goes on paper: nothing was printed."); }

} // namespace

LettersOutput::LettersOutput(Acts& acts, QWidget& over) : QObject(&over), acts_(acts), over_(over) {}

void LettersOutput::cancel() {
    if (stopped_ != nullptr)
        *stopped_ = true;
}

std::function<bool(int)> LettersOutput::progressOf(int total) {
    stopped_ = std::make_shared<std::atomic<bool>>(false);
    return [self = QPointer<LettersOutput>(this), stopped = stopped_, total](int count) {
        QMetaObject::invokeMethod(
            self,
            [self, count, total] {
                if (self != nullptr)
                    emit self->progressed(count, total);
            },
            Qt::QueuedConnection);
        return !*stopped;
    };
}

void LettersOutput::print(const std::vector<MessageId>& messages) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), &over_);
    dialog->setObjectName(QStringLiteral("printLettersDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, messages] { printOn(printer, messages); });
    dialog->open();
}

void LettersOutput::printOn(const std::shared_ptr<QPrinter>& printer, const std::vector<MessageId>& messages) {
    acts_.session().read(this, [this, printer, messages,
                                goesOn = progressOf(static_cast<int>(messages.size()))](const LedgerFile& file) {
        const auto pdfs = pdfsOf(file, messages);
        const bool isFine = !pdfs.empty() && printPdfs(pdfs, *printer, goesOn);
        return [this, count = static_cast<int>(pdfs.size()), isFine] {
            if (count == 0)
                emit done(noPages(), false);
            else if (isFine)
                emit done(
                    tr("%Ln letters went to the printer. Mark them as sent once they are posted.", nullptr, count),
                    true);
            else
                emit done(
                    tr("Printing was stopped, or the printer did not answer. Nothing is marked as sent: print again, "
                       "or save the letters as PDF."),
                    false);
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
    connect(dialog, &QFileDialog::fileSelected, this, [this, messages](const QString& to) {
        acts_.session().read(this, [this, messages, to](const LedgerFile& file) {
            const auto pdfs = pdfsOf(file, messages);
            const bool isFine = !pdfs.empty() && saveMergedPdf(pdfs, to);
            return [this, count = static_cast<int>(pdfs.size()), isFine, called = to.section(u'/', -1)] {
                if (count == 0)
                    emit done(noPages(), false);
                else if (isFine)
                    emit done(tr("%Ln letters are in “%1”.", nullptr, count).arg(called), true);
                else
                    emit done(tr("“%1” could not be written. Choose another folder.").arg(called), false);
            };
        });
    });
    dialog->open();
}

void LettersOutput::saveEach(const std::vector<MessageId>& messages) {
    auto* dialog = new QFileDialog(&over_, tr("Save one file each into the folder"), documentsFolder().path());
    dialog->setObjectName(QStringLiteral("saveEachLetterFileDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, messages](const QString& folder) {
        acts_.session().read(this, [this, messages, folder,
                                    goesOn = progressOf(static_cast<int>(messages.size()))](const LedgerFile& file) {
            int count = 0;
            bool isFine = true;
            std::set<std::string> taken;
            for (const QString& one : QDir(folder).entryList(QDir::Files))
                (void)free_file_name(one.toStdString(), taken); // what is there stays
            for (const MessageId one : messages) {
                const auto letter = read_letter(file.path(), one);
                if (!letter)
                    continue;
                const QString name = QString::fromStdString(free_file_name(letter->file_name, taken));
                isFine = savePdf(bytesOf(*letter), QDir(folder).filePath(name)) && goesOn(++count);
                if (!isFine)
                    break;
            }
            return [this, count, isFine, folder] {
                if (isFine)
                    emit done(tr("%Ln files are in “%1”.", nullptr, count).arg(QDir(folder).dirName()), true);
                else
                    emit done(tr("Only %Ln files could be written into “%1”. Choose another folder.", nullptr, count)
                                  .arg(QDir(folder).dirName()),
                              false);
            };
        });
    });
    dialog->open();
}

void LettersOutput::saveAgencyFiles(const std::vector<CustomerId>& customers) {
    auto* dialog =
        new QFileDialog(&over_, tr("Write the files for the agency into the folder"), documentsFolder().path());
    dialog->setObjectName(QStringLiteral("saveAgencyFilesFileDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, customers](const QString& folder) {
        const auto view = acts_.session().view();
        if (view == nullptr)
            return;
        acts_.session().read(this, [this, customers, folder, today = view->today,
                                    goesOn = progressOf(static_cast<int>(customers.size()))](const LedgerFile& file) {
            int count = 0;
            bool isFine = true;
            for (const CustomerId one : customers) {
                isFine = writeAgencyFolder(file, one, today, today, folder.toStdU16String()).ok() && goesOn(++count);
                if (!isFine)
                    break;
            }
            return [this, count, isFine, folder] {
                if (isFine)
                    emit done(tr("%Ln files for the agency are in “%1”, a folder each.", nullptr, count)
                                  .arg(QDir(folder).dirName()),
                              true);
                else
                    emit done(tr("Only %Ln files for the agency could be written into “%1”. Choose another folder.",
                                 nullptr, count)
                                  .arg(QDir(folder).dirName()),
                              false);
            };
        });
    });
    dialog->open();
}

void LettersOutput::open(MessageId message) {
    acts_.session().read(this, [this, message](const LedgerFile& file) {
        const auto letter = read_letter(file.path(), message);
        return [this, letter] {
            if (!letter)
                return;
            if (!openOutside(LetterFile::of(*letter)))
                emit done(tr("No program of this computer takes it. Save it as a file instead."), false);
        };
    });
}

} // namespace encours
