// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/camera.h"
#include "ui/reminders/calendar_widget.h"
#include "ui/reminders/reminders_page.h"
#include "ui/reminders/runs_widget.h"
#include "ui/today/today_page.h"
#include "ui/today/work_view.h"

#include <QTabBar>

namespace encours {

/// The day's work with an answer being recorded, who is left in peace, the calendar and a run.
inline void takeReminders(Camera& camera, MainWindow& window, const Look& look) {
    const auto usual = window.session().view()->at;
    until(&window.session(), &LedgerSession::viewChanged,
          [&] { window.session().setDate(usual - 1); }); // a working day
    window.go({Place::Page::today, {}, {}});
    auto* today = window.findChild<TodayPage*>(QStringLiteral("todayPage"));
    Camera::settle([&] {
        return !today->isBusy() && today->data() != nullptr && today->data()->hasPolicies &&
               today->data()->day == usual - 1;
    });
    if (today->workView().model().rowCount() > 1) {
        until(&today->workView(), &WorkView::glanceShown, [&] { today->workView().next(1); });
        camera.save(window, look, "today");
        window.findChild<QAbstractButton*>(QStringLiteral("answerWillPayPushButton"))->click();
        camera.save(window, look, "today_promise");
        window.findChild<QAbstractButton*>(QStringLiteral("workClosePushButton"))->click();
        window.findChild<QAbstractButton*>(QStringLiteral("answerContestsPushButton"))->click();
        camera.save(window, look, "today_dispute");
        window.findChild<QAbstractButton*>(QStringLiteral("workClosePushButton"))->click();
    } else {
        camera.save(window, look, "today");
    }
    auto* tabs = window.findChild<QTabBar*>(QStringLiteral("todayTabBar"));
    tabs->setCurrentIndex(TodayPage::peace);
    camera.save(window, look, "today_peace");
    tabs->setCurrentIndex(TodayPage::tasks);
    camera.save(window, look, "today_tasks");
    tabs->setCurrentIndex(TodayPage::work);
    window.go({Place::Page::reminders, {}, {}});
    auto* reminders = window.findChild<RemindersPage*>(QStringLiteral("remindersPage"));
    Camera::settle([&] { return !reminders->calendarWidget().isBusy(); });
    camera.save(window, look, "reminders_calendar");
    auto* parts = window.findChild<QTabBar*>(QStringLiteral("remindersTabBar"));
    parts->setCurrentIndex(RemindersPage::runs);
    Camera::settle([&] { return !reminders->runsWidget().isBusy(); });
    camera.save(window, look, "reminders_runs");
    parts->setCurrentIndex(RemindersPage::calendar);
    until(&window.session(), &LedgerSession::viewChanged, [&] { window.session().setDate(std::nullopt); });
}

} // namespace encours
