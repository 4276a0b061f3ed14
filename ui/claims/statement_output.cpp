// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/statement_output.h"

#include "ui/common/icons.h"
#include "ui/documents/document_output.h"
#include "ui/documents/stated_account.h"

#include <QAction>
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

void StatementOutput::print() {
    write([this](const WrittenDocument& written) {
        printWritten(acts_, written, QStringLiteral("printStatementDialog"), button_.window());
    });
}

} // namespace encours
