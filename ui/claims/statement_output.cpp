// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/statement_output.h"

#include "ui/common/documents_folder.h"
#include "ui/common/icons.h"
#include "ui/common/temporary_copy.h"
#include "ui/documents/document_output.h"
#include "ui/documents/stated_account.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

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
}

void StatementOutput::write(std::function<void(const Written&)> then) {
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
            Written written{interestStatementName(*account), interestStatement(*account, shipped_legal_data()), {}};
            written.pdf = pdfOf(written.document);
            return [then, written = std::move(written)] { then(written); };
        });
}

void StatementOutput::openIt() {
    write([this](const Written& written) {
        const QString copy = temporaryCopy(written.pdf, written.name, QStringLiteral("application/pdf"));
        if (copy.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            acts_.warn(tr("No program of this computer opens PDF files. Save the statement instead."));
    });
}

void StatementOutput::save() {
    write([this](const Written& written) {
        auto* dialog = new QFileDialog(button_.window(), tr("Save the statement"),
                                       proposedFile(written.name, QStringLiteral("pdf")), tr("PDF (*.pdf)"));
        dialog->setObjectName(QStringLiteral("saveStatementDialog"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this, pdf = written.pdf](const QString& file) {
            const QString name = file.section(u'/', -1);
            if (savePdf(pdf, file))
                acts_.tell(tr("The statement is in “%1”.").arg(name));
            else
                acts_.warn(tr("“%1” could not be written. Choose another folder.").arg(name));
        });
        dialog->open();
    });
}

void StatementOutput::print() {
    write([this](const Written& written) {
        auto* printer = new QPrinter(QPrinter::HighResolution);
        auto* dialog = new QPrintDialog(printer, button_.window());
        dialog->setObjectName(QStringLiteral("printStatementDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer, document = written.document] {
            if (!printDocument(document, *printer))
                acts_.warn(tr("The printer did not answer. Save the statement as PDF instead."));
        });
        connect(dialog, &QObject::destroyed, [printer] { delete printer; });
        dialog->open();
    });
}

} // namespace encours
