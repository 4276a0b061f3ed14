// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/reminder_runs.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/today/at_today.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/reminders/calendar_widget.h"
#include "ui/reminders/month_grid.h"
#include "ui/reminders/reminders_page.h"
#include "ui/reminders/runs_widget.h"
#include "ui/reminders/stopped_widget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>

using namespace encours;
using namespace encours::test;

namespace {

class AtReminders : public AtToday {
public:
    AtReminders(const char* copy, RemindersPage::Tab tab) : AtToday(copy) {
        window.go({Place::Page::reminders, {}, {}});
        reminders = find<RemindersPage>("remindersPage");
        find<QTabBar>("remindersTabBar")->setCurrentIndex(tab);
    }
    [[nodiscard]] TableModel& messages() const { return find<TableView>("runMessagesTableView")->tableModel(); }
    [[nodiscard]] QDialog* dialog(const char* name) const {
        (void)QTest::qWaitFor([&] { return find<QDialog>(name) != nullptr && find<QDialog>(name)->isVisible(); },
                              20000);
        return find<QDialog>(name);
    }
    static void confirm(QDialog* dialog) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    }
    [[nodiscard]] int withState(MessageState state) const {
        const auto all = runs(window_().session().view()->snapshot->path); // the latest first
        return all.empty() ? 0 : all.front().messages[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] MainWindow& window_() const { return const_cast<MainWindow&>(window); }
    [[nodiscard]] bool canClick(const char* name) const {
        return QTest::qWaitFor([&] { return find<QPushButton>(name)->isEnabled(); }, 20000);
    }

    RemindersPage* reminders = nullptr;
};

} // namespace

TEST_CASE("a day is frozen, approved, produced and posted with clicks, and nothing is proposed twice", "[reminders]") {
    AtReminders at("reminders_run.encours", RemindersPage::runs);
    REQUIRE(at.opened);
    const int planned = static_cast<int>(at.page->data()->rows.size());
    REQUIRE(planned > 0);
    at.click("freezeRunPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.messages().rowCount() == planned; }, 30000));
    if (at.withState(MessageState::proposed) > 0) { // what needs no approval has it at once
        REQUIRE(at.canClick("approveMessagesPushButton"));
        at.click("approveMessagesPushButton");
    }
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::proposed) == 0; }, 30000));
    REQUIRE(at.canClick("produceMessagesPushButton"));
    at.click("produceMessagesPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::produced) == planned; }, 30000));
    REQUIRE(at.canClick("postMessagesPushButton"));
    at.click("postMessagesPushButton");
    auto* dialog = at.dialog("postDialog");
    REQUIRE(dialog != nullptr);
    for (auto* box : dialog->findChildren<QCheckBox*>()) // calls are not sent by themselves
        if (box->objectName().startsWith(QStringLiteral("post")))
            box->setChecked(true);
    at.confirm(dialog);
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::posted) == planned; }, 30000));

    at.window.go({Place::Page::today, {}, {}});
    CHECK(at.becomes([&] { return at.model().rowCount() == 0; }));
    at.window.go({Place::Page::reminders, {}, {}});
    at.click("freezeRunPushButton");
    QTest::qWait(300);
    CHECK(at.withState(MessageState::proposed) + at.withState(MessageState::approved) == 0);
    CHECK(at.withState(MessageState::posted) == planned);
}

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

TEST_CASE("a campaign of nobody freezes nothing, least of all the whole day", "[reminders]") {
    AtReminders at("reminders_campaign.encours", RemindersPage::runs);
    REQUIRE(at.opened);
    const auto path = at.window.session().view()->snapshot->path;
    const std::size_t before = runs(path).size();
    at.click("newCampaignPushButton");
    auto* dialog = at.dialog("campaignDialog");
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("campaignNameLineEdit")), "nobody");
    auto* segment = dialog->findChild<QComboBox*>(QStringLiteral("campaignSegmentComboBox"));
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("campaignKindComboBox"));
    auto* preview = dialog->findChild<QLabel*>(QStringLiteral("campaignPreviewLabel"));
    const auto isNobody = [&] { return preview->text().startsWith(u'0'); };
    for (int i = 1; i < segment->count() && !isNobody(); ++i)
        for (int j = 1; j < kind->count() && !isNobody(); ++j) {
            segment->setCurrentIndex(i);
            kind->setCurrentIndex(j);
        }
    REQUIRE(isNobody());
    at.confirm(dialog);
    QTest::qWait(300);
    CHECK(dialog->isVisible());
    CHECK(runs(path).size() == before);
}
