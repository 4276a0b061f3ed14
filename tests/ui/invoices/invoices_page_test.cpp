// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/message_bar.h"
#include "ui/common/qt_date.h"
#include "ui/common/table_view.h"
#include "ui/invoices/invoices_model.h"
#include "ui/invoices/invoices_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace encours;
using namespace encours::test;

namespace {

/// A window on a copy of the demonstration, with the page of invoices before the person.
class AtInvoices : public OpenedWindow {
public:
    explicit AtInvoices(const char* copy) {
        opened = open(copyOfDemonstration(copy));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
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
        QApplication::setActiveWindow(&window);
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

} // namespace

TEST_CASE("invoices are chosen, filtered, sorted and opened", "[invoices]") {
    AtInvoices at("invoices_list.encours");
    REQUIRE(at.opened);
    const auto& aged = at.window_view()->balance.total;
    CHECK(at.model().sum(at.model().columnOf(QLatin1String("open"))) ==
          aged.total() - aged.unallocated + aged.doubtful);
    const int open = at.model().rowCount();
    const auto choose = [&](const char* segment) { // the dashboard has segments too
        auto* choice = at.find("invoicesSegmentedChoice");
        QTest::mouseClick(choice->findChild<QWidget*>(QString::fromLatin1(segment)), Qt::LeftButton);
    };
    choose("segment2PushButton");
    REQUIRE(at.settle());
    CHECK(at.model().rowCount() > open);
    choose("segment1PushButton");
    REQUIRE(at.settle());
    CHECK(at.model().rowCount() < open);
    const QString number = at.cell(0, "number");
    auto* filter = at.find<QLineEdit>("invoicesFilterLineEdit");
    QTest::keyClicks(filter, number);
    REQUIRE(at.settle());
    REQUIRE(at.model().rowCount() >= 1);
    CHECK(at.cell(0, "number") == number);
    REQUIRE(at.enter(0));
    CHECK(at.window.place().page == Place::Page::invoice);
    REQUIRE(at.find("invoicePage")->isVisible());
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.window.place().page == Place::Page::invoices);
    CHECK(at.window.place().invoices == InvoiceChoice::overdue);
}

TEST_CASE("a corrected due day moves the aged balance, and Ctrl+Z moves it back", "[invoices]") {
    AtInvoices at("invoices_due.encours");
    REQUIRE(at.opened);
    at.click("segment1PushButton");
    REQUIRE(at.settle());
    const auto overdue = at.window_view()->balance.total.overdue();
    int row = 0;
    while (at.model().line(row).status != ItemStatus::overdue)
        ++row;
    const auto amount = at.model().line(row).open;
    const auto id = at.model().line(row).item_id;
    REQUIRE(at.enter(row));
    at.click("correctDuePushButton");
    auto* dialog = at.dialog("dueDayDialog");
    REQUIRE(dialog != nullptr);
    AtInvoices::in<QDateEdit>(dialog, "dueDateEdit")->setDate(toQDate(at.window_view()->at + 40));
    QTest::keyClicks(AtInvoices::in<QLineEdit>(dialog, "reasonLineEdit"), "agreed");
    REQUIRE(at.changing([&] { QTest::keyClick(AtInvoices::in<QLineEdit>(dialog, "reasonLineEdit"), Qt::Key_Return); }));
    CHECK(at.window_view()->balance.total.overdue() == overdue - amount);
    auto* bar = at.find<MessageBar>("actsMessageBar");
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible() && at.find("resetDuePushButton")->isVisible(); }, 20000));
    REQUIRE(at.changing([&] { at.press(Qt::Key_Z, Qt::ControlModifier); }));
    CHECK(at.window_view()->balance.total.overdue() == overdue);
    // The list follows, and the person finds the row again.
    at.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(at.settle());
    CHECK(at.model().shownRowOf(id) >= 0);
}

TEST_CASE("a payment is proposed, entered and undone with the mouse", "[invoices]") {
    AtInvoices at("invoices_payment.encours");
    REQUIRE(at.opened);
    int row = 0; // an invoice that is wholly open
    while (at.model().line(row).open != at.model().line(row).amount || at.model().line(row).open <= 0 ||
           at.model().line(row).status == ItemStatus::doubtful)
        ++row;
    const auto line = at.model().line(row);
    const QString number = at.cell(row, "number");
    const auto owed = at.window_view()->balance.total.total();
    const auto code = QString::fromStdString(at.window_view()->customer(line.customer).code);
    at.click("enterPaymentPushButton");
    auto* dialog = at.dialog("paymentEntryDialog");
    REQUIRE(dialog != nullptr);
    AtInvoices::typeCustomer(dialog, code);
    QTest::keyClicks(AtInvoices::in<QLineEdit>(dialog, "paymentAmountLineEdit"),
                     QString::number(static_cast<double>(line.open - 2) / 100, 'f', 2));
    QTest::keyClicks(AtInvoices::in<QLineEdit>(dialog, "referenceLineEdit"), number);
    auto* parts = AtInvoices::in<QTableWidget>(dialog, "partsTableWidget");
    REQUIRE(QTest::qWaitFor([&] { return parts->rowCount() > 0; }, 20000));
    auto* difference = AtInvoices::in<QCheckBox>(dialog, "differenceCheckBox");
    REQUIRE(QTest::qWaitFor([&] { return difference->isVisible(); }, 20000));
    CHECK_FALSE(difference->isChecked()); // never by itself
    QTest::mouseClick(difference, Qt::LeftButton, Qt::NoModifier, QPoint(8, difference->height() / 2));
    REQUIRE(difference->isChecked());
    REQUIRE(at.changing(
        [&] { QTest::mouseClick(AtInvoices::in<QPushButton>(dialog, "confirmPushButton"), Qt::LeftButton); }));
    CHECK(at.window_view()->balance.total.total() == owed - line.open);
    // Ready for the next.
    CHECK(dialog->isVisible());
    CHECK(AtInvoices::in<QLineEdit>(dialog, "customerLineEdit")->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    const auto* bar = at.find<MessageBar>("actsMessageBar");
    REQUIRE(bar->isVisible());
    REQUIRE(at.changing([&] {
        QTest::mouseClick(bar->findChild<QPushButton*>(QStringLiteral("messageActionPushButton")), Qt::LeftButton);
    }));
    CHECK(at.window_view()->balance.total.total() == owed);
}

TEST_CASE("invoices are entered one after the other, what is wrong is said in the dialog", "[invoices]") {
    AtInvoices at("invoices_entry.encours");
    REQUIRE(at.opened);
    const auto code = QString::fromStdString(at.window_view()->customer(at.model().line(0).customer).code);
    const auto owed = at.window_view()->balance.total.total();
    at.click("enterDocumentPushButton");
    auto* dialog = at.dialog("documentEntryDialog");
    REQUIRE(dialog != nullptr);
    const auto type = [&](const char* field, const QString& text) {
        QTest::keyClicks(AtInvoices::in<QLineEdit>(dialog, field), text);
    };
    const auto save = [&] { QTest::keyClick(AtInvoices::in<QLineEdit>(dialog, "grossLineEdit"), Qt::Key_Return); };
    auto* fault = AtInvoices::in<QLabel>(dialog, "faultLabel");
    save();
    CHECK(fault->isVisible());
    AtInvoices::typeCustomer(dialog, code);
    type("numberLineEdit", QStringLiteral("HAND-1"));
    type("netLineEdit", QStringLiteral("100"));
    type("vatLineEdit", QStringLiteral("20"));
    CHECK(AtInvoices::in<QLineEdit>(dialog, "grossLineEdit")->text().startsWith(QStringLiteral("120")));
    AtInvoices::in<QDateEdit>(dialog, "issuedDateEdit")->setDate(toQDate(at.window_view()->at - 10));
    REQUIRE(at.changing(save));
    CHECK(at.window_view()->balance.total.total() == owed + 12000);
    CHECK_FALSE(fault->isVisible());
    // The same number again is refused, and nothing typed is lost.
    type("numberLineEdit", QStringLiteral("hand 1"));
    type("grossLineEdit", QStringLiteral("5"));
    save();
    REQUIRE(QTest::qWaitFor([&] { return fault->isVisible(); }, 20000));
    CHECK(AtInvoices::in<QLineEdit>(dialog, "numberLineEdit")->text() == QStringLiteral("hand 1"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return at.window_view()->balance.total.total() == owed; }, 20000));
}
