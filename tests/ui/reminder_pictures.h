// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/camera.h"
#include "ui/common/segmented_choice.h"
#include "ui/customers/customer_page.h"
#include "ui/letters/letter_preview.h"
#include "ui/reminders/calendar_widget.h"
#include "ui/reminders/campaign_dialog.h"
#include "ui/reminders/letters_dialog.h"
#include "ui/reminders/registered_widget.h"
#include "ui/reminders/reminders_page.h"
#include "ui/reminders/runs_widget.h"
#include "ui/today/today_page.h"
#include "ui/today/work_view.h"

#include <QAbstractButton>
#include <QListView>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>

namespace encours {

/// The pictures of reminders, in a window of their own: they stand on a working day on which there is work.
class ReminderPictures {
    static constexpr Date workingDay{20760}; // 2026-11-03, a Tuesday

public:
    ReminderPictures(Camera& camera, const std::filesystem::path& ledger, const Look& look)
        : camera_(camera), look_(look), clock_(workingDay), window_(clock_) {
        window_.resize(look.size);
        window_.show();
        // A ledger that stands in a window is not opened in another: these pictures have a copy of it.
        const QString copy = folder_.filePath(QStringLiteral("demonstration.encours"));
        QFile::copy(QString::fromStdU16String(ledger.u16string()), copy);
        until(&window_.session(), &LedgerSession::viewChanged, [&] { window_.openLedger(copy); });
    }

    void take() {
        takeDay();
        takeCalendar();
        takeRuns();
    }

private:
    void click(const char* name) { window_.findChild<QAbstractButton*>(QString::fromLatin1(name))->click(); }
    void dialog(const char* button, const char* name, const char* page) {
        camera_.saveDialog(window_, look_, button, name, page, [](QDialog&) {});
    }

    /// The day's work with an answer being recorded, who is left in peace, what stagnates, what is due.
    void takeDay() {
        window_.go({Place::Page::today, {}, {}});
        auto* today = window_.findChild<TodayPage*>(QStringLiteral("todayPage"));
        Camera::settle([&] { return !today->isBusy() && today->data() != nullptr && today->data()->hasPolicies; });
        if (today->workView().model().rowCount() < 2)
            qFatal("There is no work on the day of the pictures.");
        until(&today->workView(), &WorkView::glanceShown, [&] { today->workView().next(1); });
        camera_.save(window_, look_, "today");
        for (const auto& [button, page] : {std::pair("answerWillPayPushButton", "today_promise"),
                                           std::pair("answerContestsPushButton", "today_dispute"),
                                           std::pair("answerInsolventPushButton", "today_insolvency"),
                                           std::pair("workDonePushButton", "today_done")}) {
            click(button);
            camera_.save(window_, look_, page);
            click("workClosePushButton");
        }
        click("glanceWhyPushButton");
        camera_.save(window_, look_, "today_why");
        click("glanceWhyPushButton");
        dialog("absencePushButton", "absenceDialog", "today_absence");
        dialog("closingPushButton", "closingDialog", "today_closing");
        auto* tabs = window_.findChild<QTabBar*>(QStringLiteral("todayTabBar"));
        for (const auto& [tab, page] :
             {std::pair(TodayPage::peace, "today_peace"), std::pair(TodayPage::still, "today_still"),
              std::pair(TodayPage::tasks, "today_tasks")}) {
            tabs->setCurrentIndex(tab);
            camera_.save(window_, look_, page);
        }
        tabs->setCurrentIndex(TodayPage::work);
        auto* whose = window_.findChild<QWidget*>(QStringLiteral("workWhoseSegmentedChoice"));
        const auto choose = [&](int segment) {
            whose->findChild<QAbstractButton*>(QStringLiteral("segment%1PushButton").arg(segment))->click();
        };
        choose(0);
        camera_.save(window_, look_, "today_empty");
        choose(1);
    }

    void takeCalendar() {
        window_.go({Place::Page::reminders, {}, {}});
        auto* reminders = window_.findChild<RemindersPage*>(QStringLiteral("remindersPage"));
        const auto isRead = [&] { return !reminders->calendarWidget().isBusy(); };
        Camera::settle(isRead);
        camera_.save(window_, look_, "reminders_calendar");
        auto* range = reminders->calendarWidget().findChild<SegmentedChoice*>();
        for (const auto& [segment, page] : {std::pair(1, "reminders_week"), std::pair(2, "reminders_day")}) {
            range->findChild<QAbstractButton*>(QStringLiteral("segment%1PushButton").arg(segment))->click();
            Camera::settle(isRead);
            camera_.save(window_, look_, page);
        }
    }

    void takeRuns() {
        auto* reminders = window_.findChild<RemindersPage*>(QStringLiteral("remindersPage"));
        auto* parts = window_.findChild<QTabBar*>(QStringLiteral("remindersTabBar"));
        parts->setCurrentIndex(RemindersPage::frozen);
        Camera::settle([&] { return !reminders->runsWidget().isBusy(); });
        camera_.save(window_, look_, "reminders_runs");
        window_.findChild<QTabBar*>(QStringLiteral("runTabBar"))->setCurrentIndex(1);
        camera_.save(window_, look_, "reminders_left_out");
        window_.findChild<QTabBar*>(QStringLiteral("runTabBar"))->setCurrentIndex(0);
        camera_.saveDialog(window_, look_, "newCampaignPushButton", "campaignDialog", "reminders_campaign",
                           [](QDialog& dialog) {
                               auto& campaign = dynamic_cast<CampaignDialog&>(dialog);
                               campaign.findChild<QSpinBox*>(QStringLiteral("campaignAheadSpinBox"))->setValue(10);
                               Camera::settle([&] { return !campaign.isBusy(); });
                           });
        takeLetters(*reminders);
        parts->setCurrentIndex(RemindersPage::registered);
        Camera::settle([&] { return !reminders->registeredWidget().isBusy(); });
        camera_.save(window_, look_, "reminders_registered");
    }

    /// Today's work frozen, approved and written.
    void takeLetters(const RemindersPage& reminders) {
        const auto settled = [&] { return !reminders.runsWidget().isBusy(); };
        const auto does = [&](const char* button, auto isDone) {
            click(button);
            Camera::settle([&] { return settled() && isDone(); });
        };
        const auto enabled = [&](const char* button) {
            return [this, button] {
                return window_.findChild<QAbstractButton*>(QString::fromLatin1(button))->isEnabled();
            };
        };
        does("freezeRunPushButton", enabled("produceMessagesPushButton"));
        if (enabled("approveMessagesPushButton")())
            does("approveMessagesPushButton", [&] { return !enabled("approveMessagesPushButton")(); });
        click("produceMessagesPushButton");
        auto* letters = window_.findChild<LettersDialog*>(QStringLiteral("lettersDialog"));
        Camera::settle([&] { return !letters->isBusy() && enabled("postLettersPushButton")(); });
        Camera::settle([&] { return letters->findChild<LetterPreview*>()->isShowing(); });
        camera_.save(*letters, look_, "letters");
        letters->reject();
        QApplication::processEvents();
        Camera::settle(enabled("postMessagesPushButton"));
        dialog("postMessagesPushButton", "postDialog", "reminders_post");
    }

    Camera& camera_;
    const Look& look_;
    QTemporaryDir folder_;
    FixedClock clock_;
    MainWindow window_;
};

} // namespace encours
