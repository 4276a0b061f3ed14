// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/calendar_widget.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_reminders.h"
#include "ui/common/debt_filter.h"
#include "ui/reminders/month_grid.h"
#include "ui/reminders/stopped_widget.h"

#include <QLabel>
#include <QLineEdit>

using namespace encours;
using namespace encours::test;

TEST_CASE("a step is put off in the calendar, with a reason, and leaves its day", "[reminders]") {
    AtReminders at("reminders_calendar.encours", RemindersPage::calendar);
    REQUIRE(at.opened);
    auto& calendar = at.reminders->calendarWidget();
    REQUIRE(QTest::qWaitFor([&] { return !calendar.isBusy(); }, 30000));
    calendar.chooseDay(Date{20760});
    auto& table = *at.find<TableView>("calendarDayTableView");
    const int before = table.tableModel().rowCount();
    REQUIRE(before > 0);
    table.selectRow(0);
    REQUIRE(at.canClick("postponeStepPushButton"));
    at.click("postponeStepPushButton");
    auto* dialog = at.dialog("stepChangeDialog");
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("stepReasonLineEdit")), "holidays at the customer's");
    at.confirm(dialog);
    CHECK(QTest::qWaitFor([&] { return !calendar.isBusy() && table.tableModel().rowCount() == before - 1; }, 30000));
}

TEST_CASE("a day stays chosen however often it is clicked, until all days are asked for", "[reminders]") {
    AtReminders at("reminders_days.encours", RemindersPage::calendar);
    REQUIRE(at.opened);
    auto& calendar = at.reminders->calendarWidget();
    REQUIRE(QTest::qWaitFor([&] { return !calendar.isBusy(); }, 30000));
    auto& table = *at.find<TableView>("calendarDayTableView");
    auto* grid = at.find<MonthGrid>("calendarTableView");
    const int all = table.tableModel().rowCount();
    const QModelIndex day = qobject_cast<MonthModel*>(grid->model())->indexOf(Date{20760});
    const QPoint where = grid->visualRect(day).center();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, where);
    QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, where);
    CHECK(table.tableModel().rowCount() < all);
    CHECK(table.tableModel().rowCount() == static_cast<int>(at.page->data()->rows.size()));
    at.click("allDaysPushButton");
    CHECK(table.tableModel().rowCount() == all);
}

TEST_CASE("one day says whom it leaves in peace; deliveries that are stopped have a list", "[reminders]") {
    AtReminders at("reminders_peace.encours", RemindersPage::calendar);
    REQUIRE(at.opened);
    auto& calendar = at.reminders->calendarWidget();
    auto* range = at.find("calendarRangeSegmentedChoice");
    QTest::mouseClick(range->findChild<QPushButton*>(QStringLiteral("segment2PushButton")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !calendar.isBusy(); }, 30000));
    auto* peace = calendar.findChild<TableView*>(QStringLiteral("peaceTableView"));
    CHECK(peace->isVisible());
    CHECK(peace->tableModel().rowCount() == static_cast<int>(at.page->data()->peace.size()));

    at.find<QTabBar>("remindersTabBar")->setCurrentIndex(RemindersPage::stopped);
    auto& stopped = at.reminders->stoppedWidget();
    REQUIRE(QTest::qWaitFor([&] { return !stopped.isBusy(); }, 30000));
    const auto view = at.window.session().view();
    CHECK(at.find<TableView>("stoppedTableView")->tableModel().rowCount() ==
          static_cast<int>(stopped_deliveries(view->snapshot->path, *view->snapshot->receivables, view->today).size()));
}

TEST_CASE("the calendar shows the messages of one class of debts alone, and where the classes end", "[reminders]") {
    AtReminders at("reminders_classes.encours", RemindersPage::calendar);
    REQUIRE(at.opened);
    auto& calendar = at.reminders->calendarWidget();
    REQUIRE(QTest::qWaitFor([&] { return !calendar.isBusy(); }, 30000));
    auto& table = *at.find<TableView>("calendarDayTableView");
    auto* button = at.find<QPushButton>("calendarDebtFilterPushButton");
    const int all = table.tableModel().rowCount();
    const QString finding = calendar.finding();
    // As today's list chooses, of the same day.
    calendar.chooseDay(Date{20760});
    const auto& day = *at.page->data();
    const auto among = [&](const DebtChoice& choice) {
        return static_cast<int>(std::count_if(day.rows.begin(), day.rows.end(), [&](const WorkRow& row) {
            return row.isAmong(choice, day.thresholds, day.day);
        }));
    };
    REQUIRE(among({{}, true, {}}) < static_cast<int>(day.rows.size()));
    at.chooseDebts(button, "debtAge2Action");
    CHECK(table.tableModel().rowCount() == among({{}, true, {}}));
    CHECK(button->accessibleName() == button->text());
    CHECK(button->text().contains("old"));
    at.chooseDebts(button, "debtSize2Action");
    CHECK(table.tableModel().rowCount() == among({true, true, {}}));
    at.click("allDaysPushButton");
    const int some = table.tableModel().rowCount();
    CHECK(some < all);
    CHECK(calendar.finding() != finding);
    const auto& days = *qobject_cast<MonthModel*>(at.find<MonthGrid>("calendarTableView")->model());
    CHECK(days.data(days.indexOf(Date{20760}), Qt::AccessibleTextRole).isValid());

    // Whom a day leaves in peace, likewise.
    QTest::mouseClick(
        at.find("calendarRangeSegmentedChoice")->findChild<QPushButton*>(QStringLiteral("segment2PushButton")),
        Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !calendar.isBusy(); }, 30000));
    auto* peace = calendar.findChild<TableView*>(QStringLiteral("peaceTableView"));
    const auto left = static_cast<int>(std::count_if(day.peace.begin(), day.peace.end(), [&](const PeaceRow& row) {
        return has_debt_of(row.debts, {true, true, {}}, day.day, day.thresholds);
    }));
    CHECK(peace->tableModel().rowCount() == left);
    CHECK(left < static_cast<int>(day.peace.size()));

    at.chooseDebts(button, "debtThresholdsAction");
    auto* dialog = at.dialog("debtThresholdsDialog");
    REQUIRE(dialog != nullptr);
    auto* small = dialog->findChild<QLineEdit*>(QStringLiteral("smallDebtLineEdit"));
    small->selectAll();
    QTest::keyClicks(small, "99999999");
    at.confirm(dialog);
    CHECK(QTest::qWaitFor([&] { return !calendar.isBusy() && peace->tableModel().rowCount() == 0; }, 30000));
}
