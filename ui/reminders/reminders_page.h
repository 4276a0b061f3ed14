// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace encours {

class CalendarWidget;
class RunsWidget;
class RegisteredWidget;
class StoppedWidget;

/// Reminders ahead and reminders done: the calendar of what will be done and what it assumes, the runs in which a day is
/// frozen, approved, produced and posted, and campaigns with what they brought.
class RemindersPage : public QWidget {
    Q_OBJECT

public:
    enum Tab : int { calendar, frozen, registered, stopped };

    /// `acts` outlives the page.
    explicit RemindersPage(Acts& acts, QWidget* parent = nullptr);

    void followSession();
    [[nodiscard]] CalendarWidget& calendarWidget() const { return *calendar_; }
    [[nodiscard]] RunsWidget& runsWidget() const { return *runs_; }
    [[nodiscard]] RegisteredWidget& registeredWidget() const { return *registered_; }
    [[nodiscard]] StoppedWidget& stoppedWidget() const { return *stopped_; }

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTab(int tab);
    void describe();

    QLabel *heading_, *explanation_;
    QTabBar* tabs_;
    std::vector<QWidget*> parts_; ///< by Tab
    CalendarWidget* calendar_;
    RunsWidget* runs_;
    RegisteredWidget* registered_;
    StoppedWidget* stopped_;
};

} // namespace encours
