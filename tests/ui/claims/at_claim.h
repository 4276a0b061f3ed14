// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/legal_events.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/claims/claim_widget.h"
#include "ui/claims/statement_output.h"
#include "ui/common/table_model.h"
#include "ui/invoices/invoice_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace encours::test {

/// A window on a copy of the demonstration, with what the law grants for a late invoice before the person: the one of a
/// business with the most open that fell due in 2025 or 2026, and for which nothing is recorded yet.
class AtClaim : public OpenedWindow {
public:
    explicit AtClaim(const char* copy) {
        if (!open(copyOfDemonstration(copy)))
            return;
        const auto& receivables = *view()->snapshot->receivables;
        const auto late = view()->balance.customers;
        std::int64_t most = 0;
        for (const auto& block : receivables.items) {
            for (std::size_t i = 0; i < block->size(); ++i) {
                const auto& customer = view()->customer(block->customer[i]);
                const bool isWanted = customer.kind == CustomerKind::business && block->due[i] < view()->at - 30 &&
                                      block->amount[i] > most && isOpen(block->invoice_id[i]) &&
                                      legal_events_of(view()->snapshot->path, customer.id).empty();
                if (isWanted) {
                    most = block->amount[i];
                    invoice = InvoiceId{block->invoice_id[i]};
                }
            }
        }
        opened = show();
    }
    /// Opens the tab of the invoice.
    [[nodiscard]] bool show() {
        QSignalSpy shown(&window, &MainWindow::pageShown);
        window.go({Place::Page::invoice, {}, {}, {}, {}, invoice});
        if (!shown.wait(20000))
            return false;
        auto* tabs = find<QTabBar>("invoiceTabBar");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(InvoicePage::claim).center());
        return settle();
    }
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor([this] { return find<ClaimWidget>("claimWidget")->isVisible() && !widget().isBusy(); },
                               20000);
    }
    [[nodiscard]] ClaimWidget& widget() const { return *find<ClaimWidget>("claimWidget"); }
    [[nodiscard]] const InvoiceStatement& statement() const { return *widget().statement(); }
    [[nodiscard]] std::shared_ptr<const LedgerView> view() const {
        return const_cast<MainWindow&>(window).session().view();
    }
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QDialog* dialog(const char* name) const {
        (void)QTest::qWaitFor([&] { return find<QDialog>(name) != nullptr && find<QDialog>(name)->isVisible(); },
                              20000);
        return find<QDialog>(name);
    }
    template <class Widget>
    static Widget* in(QDialog* dialog, const char* name) {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Chooses as a person does, with the keyboard.
    static void choose(QComboBox& box, int index) {
        while (box.currentIndex() < index)
            QTest::keyClick(&box, Qt::Key_Down);
        while (box.currentIndex() > index)
            QTest::keyClick(&box, Qt::Key_Up);
    }
    static void confirm(QDialog* dialog) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    }
    /// What is done changes the ledger: waits until the statement is that of its new content.
    template <class Act>
    [[nodiscard]] bool updating(Act act) {
        QSignalSpy shown(&widget(), &ClaimWidget::shown);
        act();
        return !shown.isEmpty() || shown.wait(20000);
    }
    void undo() {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    }

    InvoiceId invoice;
    bool opened = false;

private:
    [[nodiscard]] bool isOpen(std::uint32_t id) const {
        const auto statement = invoice_statement(view()->snapshot->path, InvoiceId{id}, view()->at);
        return statement && !statement->none && statement->principal.left() > 0 && statement->interest.left() > 0 &&
               statement->regime.regime == Regime::business_statutory;
    }
};

} // namespace encours::test
