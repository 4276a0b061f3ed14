// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/reminder_runs.h"
#include "tests/ui/today/at_today.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/reminders/reminders_page.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace encours::test {

/// A window on a copy of the demonstration with a part of the reminders' page before the person.
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

    /// Chooses an entry of the menu of a filter by class of debt, with the mouse and the keyboard.
    void chooseDebts(QPushButton* button, const char* action) {
        bool isChosen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            menu->setActiveAction(menu->findChild<QAction*>(QString::fromLatin1(action)));
            QTest::keyClick(menu, Qt::Key_Return);
            isChosen = true;
        });
        QTest::mouseClick(button, Qt::LeftButton); // waits for the menu, or not: versions of Qt differ
        (void)QTest::qWaitFor([&] { return isChosen; });
    }

    RemindersPage* reminders = nullptr;
};

} // namespace encours::test
