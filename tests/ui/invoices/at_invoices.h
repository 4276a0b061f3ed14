// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/opened_window.h"
#include "ui/common/table_view.h"
#include "ui/invoices/invoices_model.h"
#include "ui/invoices/invoices_page.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>

namespace encours::test {

/// A window on a copy of the demonstration, with the page of invoices before the person.
class AtInvoices : public OpenedWindow {
public:
    explicit AtInvoices(const char* copy) {
        opened = open(copyOfDemonstration(copy));
        window.go({Place::Page::invoices, {}, {}});
        opened = opened && settle();
    }
    /// Waits until the table shows what was asked for last.
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor(
            [this] {
                const auto* page = find<InvoicesPage>("invoicesPage");
                return page != nullptr && !page->model().isBusy() && page->model().shown() != nullptr &&
                       page->model().shown()->list->sharedView() == window_view();
            },
            20000);
    }
    [[nodiscard]] std::shared_ptr<const LedgerView> window_view() const {
        return const_cast<MainWindow&>(window).session().view();
    }
    [[nodiscard]] InvoicesModel& model() const { return find<InvoicesPage>("invoicesPage")->model(); }
    [[nodiscard]] TableView& table() const { return *find<TableView>("invoicesTableView"); }
    [[nodiscard]] QString cell(int row, const char* column) const {
        return model().index(row, model().columnOf(QLatin1String(column))).data().toString();
    }
    /// A shortcut of the window, which must be the one in use.
    void press(Qt::Key key, Qt::KeyboardModifier modifier) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifier);
    }
    /// Opens the invoice of a row with the keyboard.
    [[nodiscard]] bool enter(int row) {
        table().setFocus();
        table().setCurrentIndex(model().index(row, 0));
        QSignalSpy shown(&window, &MainWindow::pageShown);
        QTest::keyClick(&table(), Qt::Key_Return);
        return shown.wait(20000);
    }
    [[nodiscard]] QDialog* dialog(const char* name) const {
        (void)QTest::qWaitFor([&] { return find<QDialog>(name) != nullptr && find<QDialog>(name)->isVisible(); },
                              20000);
        return find<QDialog>(name);
    }
    template <class Widget>
    static Widget* in(QDialog* dialog, const char* name) {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Types a code and leaves the list that offers what fits.
    static void typeCustomer(QDialog* dialog, const QString& code) {
        QTest::keyClicks(in<QLineEdit>(dialog, "customerLineEdit"), code);
        if (auto* offered = QApplication::activePopupWidget())
            QTest::keyClick(offered, Qt::Key_Escape);
    }
    bool opened = false;
};

} // namespace encours::test
