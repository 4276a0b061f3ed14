// SPDX-License-Identifier: GPL-3.0-or-later
// Going from place to place: what is shown, and the way back.
#include "core/usecase/read_invoice.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/dashboard/figure_page.h"
#include "ui/imports/imports_page.h"
#include "ui/invoices/invoice_page.h"
#include "ui/invoices/invoices_page.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"

#include <QStackedWidget>

namespace encours {

void MainWindow::goBackTo(Place::Page page) {
    const auto before = history_.previous();
    if (before && before->page == page) {
        history_.back();
        showCurrent();
    } else {
        go(Place{page, {}, {}});
    }
}

void MainWindow::go(const Place& place) {
    const bool isFirstImport = place.page == Place::Page::imports && imports_ != nullptr && imports_->isImporting();
    if (session_.view() == nullptr && place.page != Place::Page::start && !isFirstImport)
        return;
    history_.visit(place);
    showCurrent();
    if (place.page == Place::Page::customer && place.sheet)
        customer_->showSheet();
    if (place.page == Place::Page::invoice && place.claim)
        invoice_->showClaim();
}

void MainWindow::showCurrent() {
    const Place& place = history_.current();
    QWidget* page = pageOf(place.page);
    if (place.page == Place::Page::customers)
        customers_->setChoice(place.choice);
    if (place.page == Place::Page::invoices)
        invoices_->setChoice(place.invoices);
    if (place.page == Place::Page::customer)
        showCustomer(place.customer);
    if (place.page == Place::Page::invoice)
        showInvoice(place.invoice);
    if (place.page == Place::Page::figure)
        showFigure(place.figure);
    if (pages_->currentWidget() != page) {
        pages_->setCurrentWidget(page);
        page->setFocus();
    }
    rail_->setCurrent(place.page);
    firstSteps_->visit(place.page);
    showFirstSteps();
    if (place.page != Place::Page::customer && place.page != Place::Page::figure && place.page != Place::Page::invoice)
        emit pageShown();
}

void MainWindow::showCustomer(CustomerId id) {
    session_.readCustomer(id, this, [this, id](CustomerDetail detail) {
        if (place().page != Place::Page::customer || place().customer != id)
            return;
        if (detail.view == nullptr) // taken back, merged, or another program removed it
            return goBackTo(Place::Page::customers);
        customer_->setDetail(std::move(detail), place().sheet);
        emit pageShown();
    });
}

void MainWindow::goToInvoice(InvoiceId id) { go({Place::Page::invoice, {}, {}, {}, {}, id}); }

void MainWindow::showInvoice(InvoiceId id) {
    session_.read(this, [this, id](const LedgerFile& file) {
        auto detail = read_invoice(file.path(), id);
        return [this, id, detail = std::move(detail)] {
            if (place().page != Place::Page::invoice || place().invoice != id)
                return;
            if (!detail) // taken back, or another program removed it
                return goBackTo(Place::Page::invoices);
            invoice_->setDetail(session_.view(), *detail);
            emit pageShown();
        };
    });
}

void MainWindow::showFigure(FigureKey key) {
    session_.readFigure(key, this, [this, key](FigureList list) {
        if (place().page != Place::Page::figure || place().figure != key)
            return;
        figure_->setList(std::move(list));
        emit pageShown();
    });
}

} // namespace encours
