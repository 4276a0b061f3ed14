// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/invoices/at_invoices.h"
#include "ui/common/message_bar.h"
#include "ui/common/qt_date.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace encours;
using namespace encours::test;

TEST_CASE("invoices are chosen, filtered, sorted and opened", "[invoices]") {
    AtInvoices at("invoices_list.encours");
    REQUIRE(at.opened);
    const auto& aged = at.window_view()->balance.total;
    CHECK(at.model().sum(at.model().columnOf(QLatin1String("open"))) ==
          aged.total() - aged.unallocated + aged.doubtful);
    REQUIRE(aged.doubtful != 0); // else nothing has to be told apart
    CHECK(at.model().shown()->doubtful == aged.doubtful);
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

TEST_CASE("one class of debts is listed alone, and where it ends is set", "[invoices]") {
    AtInvoices at("invoices_classes.encours");
    REQUIRE(at.opened);
    const int open = at.model().rowCount();
    auto* button = at.find<QPushButton>("debtFilterPushButton");
    const auto choose = [&](const char* action) {
        bool isChosen = false;
        QTimer::singleShot(0, &at.window, [&, action] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            menu->setActiveAction(menu->findChild<QAction*>(QString::fromLatin1(action)));
            QTest::keyClick(menu, Qt::Key_Return);
            isChosen = true;
        });
        QTest::mouseClick(button, Qt::LeftButton); // waits for the menu, or not: versions of Qt differ
        REQUIRE(QTest::qWaitFor([&] { return isChosen; }));
    };
    choose("debtSize2Action");
    REQUIRE(at.settle());
    const int large = at.model().rowCount();
    CHECK(large < open);
    REQUIRE(large > 0);
    CHECK(at.model().line(0).open > DebtThresholds().small_minor);
    const QString alone = button->text();
    choose("debtThresholdsAction");
    auto* dialog = at.dialog("debtThresholdsDialog");
    REQUIRE(dialog != nullptr);
    auto* small = AtInvoices::in<QLineEdit>(dialog, "smallDebtLineEdit");
    small->selectAll();
    QTest::keyClicks(small, QStringLiteral("5000"));
    REQUIRE(at.changing([&] { QTest::keyClick(small, Qt::Key_Return); }));
    REQUIRE(at.settle());
    REQUIRE(QTest::qWaitFor([&] { return !at.model().isBusy() && at.model().rowCount() < large; }, 20000));
    CHECK(button->text() == alone);
    choose("debtSize0Action");
    REQUIRE(at.settle());
    CHECK(at.model().rowCount() == open);
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

TEST_CASE("of an amount alone the items that are open by it are offered, and Enter takes one", "[invoices]") {
    AtInvoices at("invoices_fits.encours");
    REQUIRE(at.opened);
    int row = 0; // an invoice of an amount of its own, wholly open
    const auto& model = at.model();
    const auto isAlone = [&](int candidate) {
        const auto line = model.line(candidate);
        int same = 0;
        for (int other = 0; other < model.rowCount(); ++other)
            same += model.line(other).open == line.open ? 1 : 0;
        return same == 1 && line.status == ItemStatus::overdue && line.open > 100;
    };
    while (!isAlone(row))
        ++row;
    const auto line = model.line(row);
    const QString number = at.cell(row, "number");
    const auto owed = at.window_view()->balance.total.total();
    at.click("enterPaymentPushButton");
    auto* dialog = at.dialog("paymentEntryDialog");
    REQUIRE(dialog != nullptr);
    auto* amount = AtInvoices::in<QLineEdit>(dialog, "paymentAmountLineEdit");
    auto* fits = AtInvoices::in<QListWidget>(dialog, "fitsListWidget");
    amount->setFocus();
    QTest::keyClicks(amount, QString::number(static_cast<double>(line.open) / 100, 'f', 2));
    REQUIRE(QTest::qWaitFor([&] { return fits->isVisible() && fits->count() == 1; }, 20000));
    CHECK(fits->item(0)->text().startsWith(number));
    // Enter takes it and saves nothing yet; the next one saves.
    QTest::keyClick(amount, Qt::Key_Return);
    auto* parts = AtInvoices::in<QTableWidget>(dialog, "partsTableWidget");
    REQUIRE(QTest::qWaitFor([&] { return parts->isVisible() && parts->rowCount() > 0; }, 20000));
    CHECK(at.window_view()->balance.total.total() == owed);
    int set = 0;
    for (int part = 0; part < parts->rowCount(); ++part) {
        if (!parts->item(part, 3)->text().isEmpty()) {
            ++set;
            CHECK(parts->item(part, 0)->text() == number);
        }
    }
    CHECK(set == 1);
    REQUIRE(at.changing([&] { QTest::keyClick(amount, Qt::Key_Return); }));
    CHECK(at.window_view()->balance.total.total() == owed - line.open);
    CHECK_FALSE(fits->isVisible());
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
