// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/opened_window.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace encours::test {

/// A window on a copy of the demonstration, with the page of the customer with the most documents before the person.
class AtCustomer : public OpenedWindow {
public:
    explicit AtCustomer(const char* copy) {
        if (!open(copyOfDemonstration(copy)))
            return;
        const auto& receivables = *view()->snapshot->receivables;
        std::vector<int> documents(receivables.customer_count());
        for (const auto& block : receivables.items)
            for (const CustomerIndex customer : block->customer)
                ++documents[customer];
        index = static_cast<CustomerIndex>(std::max_element(documents.begin(), documents.end()) - documents.begin());
        QSignalSpy shown(&window, &MainWindow::pageShown);
        window.go({Place::Page::customer, {}, receivables.customers->at(index)});
        opened = shown.wait(20000);
    }
    [[nodiscard]] std::shared_ptr<const LedgerView> view() const {
        return const_cast<MainWindow&>(window).session().view();
    }
    [[nodiscard]] const CustomerRow& row() const { return view()->customer(index); }
    void show(int tab) const { find<QTabBar>("customerTabBar")->setCurrentIndex(tab); }
    [[nodiscard]] TableView& table(const char* name) const { return *find<TableView>(name); }
    [[nodiscard]] TableModel& model(const char* name) const { return table(name).tableModel(); }
    [[nodiscard]] QDialog* dialog(const char* name) const {
        (void)QTest::qWaitFor([&] { return find<QDialog>(name) != nullptr && find<QDialog>(name)->isVisible(); },
                              20000);
        return find<QDialog>(name);
    }
    static void press(QDialog* dialog, const char* name) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    /// What is done changes the ledger: waits until the page shows it.
    template <class Act>
    [[nodiscard]] bool updating(Act act) {
        QSignalSpy shown(&window, &MainWindow::pageShown);
        act();
        return !shown.isEmpty() || shown.wait(20000);
    }
    void undo() {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    }

    CustomerIndex index = 0;
    bool opened = false;
};

} // namespace encours::test
