// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/statement_output.h"

#include "core/usecase/hand_over_file.h"
#include "ui/common/actor.h"
#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/documents/agency_folder.h"
#include "ui/documents/document_output.h"
#include "ui/documents/stated_account.h"
#include "ui/language/sentences.h"

#include <QAction>
#include <QFileDialog>
#include <QPushButton>

namespace encours {

StatementOutput::StatementOutput(Acts& acts, QPushButton& button, QObject* parent)
    : QObject(parent), acts_(acts), button_(button) {
    button_.setMenu(&menu_);
    setDrawnIcon(button_, "down");
    button_.setLayoutDirection(Qt::RightToLeft); // the arrow follows the words
    connect(&menu_, &QMenu::aboutToShow, this, &StatementOutput::fillMenu);
    retranslate();
}

void StatementOutput::setSubject(CustomerId customer, std::optional<InvoiceId> invoice) {
    customer_ = customer;
    invoice_ = invoice;
}

void StatementOutput::retranslate() {
    button_.setText(tr("Statement of interest"));
    button_.setAccessibleName(button_.text());
    button_.setToolTip(tr("The statement to send to the customer, line by line, with its legal grounds"));
}

void StatementOutput::fillMenu() {
    menu_.clear();
    const auto add = [this](const QString& words, const char* name, void (StatementOutput::*what)()) {
        auto* action = menu_.addAction(words, this, what);
        action->setObjectName(QString::fromLatin1(name));
    };
    add(tr("Open as PDF"), "openStatementAction", &StatementOutput::openIt);
    add(tr("Save as PDF…"), "saveStatementAction", &StatementOutput::save);
    add(tr("Print…"), "printStatementAction", &StatementOutput::print);
    if (invoice_)
        return;
    menu_.addSeparator();
    add(tr("File for an agency or a lawyer…"), "agencyFileAction", &StatementOutput::askForAgencyFolder);
}

void StatementOutput::write(std::function<void(const WrittenDocument&)> then) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    acts_.session().read(
        this,
        [this, customer = customer_, invoice = invoice_, at = view->at, today = acts_.session().clock().today(),
         then = std::move(then)](const LedgerFile& file) -> std::function<void()> {
            const auto account = readStatedAccount(file.path(), customer, invoice, at, today);
            if (!account)
                return [this] { acts_.warn(tr("Nothing is late on this day: there is nothing to state.")); };
            const Document document = interestStatement(*account, shipped_legal_data());
            WrittenDocument written{interestStatementName(*account), pdfOf(document), {}, {}};
            written.save = [pdf = written.pdf](const QString& to) { return savePdf(pdf, to); };
            written.print = [document](QPagedPaintDevice& device) { return printDocument(document, device); };
            return [then, written = std::move(written)] { then(written); };
        });
}

void StatementOutput::openIt() {
    write([this](const WrittenDocument& written) { openWritten(acts_, written); });
}

void StatementOutput::save() {
    write([this](const WrittenDocument& written) {
        saveWritten(acts_, written, QStringLiteral("saveStatementDialog"), button_.window());
    });
}

void StatementOutput::askForAgencyFolder() {
    if (button_.window()->findChild<QFileDialog*>(QStringLiteral("agencyFolderDialog")) != nullptr)
        return; // asked for twice
    auto* dialog =
        new QFileDialog(button_.window(), tr("Where to put the file for the agency"), documentsFolder().absolutePath());
    dialog->setObjectName(QStringLiteral("agencyFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &StatementOutput::writeAgencyFile);
    dialog->open();
}

void StatementOutput::writeAgencyFile(const QString& parent) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    acts_.session().change(
        this,
        [this, parent, customer = customer_, at = view->at](const std::filesystem::path& ledger,
                                                            const Clock& clock) -> std::function<void()> {
            const auto today = clock.today();
            const auto opened = LedgerFile::open(ledger);
            if (!opened.ok())
                return [this, error = opened.error(), name = QString::fromStdU16String(ledger.filename().u16string())] {
                    acts_.warn(openErrorSentence(error, name));
                };
            const LedgerFile& file = *opened.value();
            const auto written =
                writeAgencyFolder(file, customer, at, today, std::filesystem::path(parent.toStdU16String()));
            if (!written)
                return [this, parent, error = written.error()] { acts_.warn(exportErrorSentence(error, parent)); };
            if (at == today) // the file of another day hands nothing over
                produce_hand_over(file.path(), *file.receivables(), customer, actorName(), clock);
            const QString folder = QString::fromStdU16String(written.value().folder.u16string());
            return [this, folder, files = static_cast<int>(written.value().files)] {
                acts_.tell(tr("The agency’s file is in “%1”, with its lists and %Ln papers and proofs.", nullptr, files)
                               .arg(QDir::toNativeSeparators(folder)));
            };
        });
}

void StatementOutput::print() {
    write([this](const WrittenDocument& written) {
        printWritten(acts_, written, QStringLiteral("printStatementDialog"), button_.window());
    });
}

} // namespace encours
