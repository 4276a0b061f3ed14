// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/opened_window.h"
#include "ui/today/today_page.h"
#include "ui/today/work_view.h"

#include <QApplication>
#include <QListView>

namespace encours::test {

/// A window on a copy of the demonstration with the day's work before the person; the company begins with the policies that
/// come with the program.
class AtToday : public OpenedWindow {
public:
    explicit AtToday(const char* copy) {
        if (!open(copyOfDemonstration(copy)))
            return;
        window.go({Place::Page::today, {}, {}});
        page = find<TodayPage>("todayPage");
        opened = QTest::qWaitFor(
            [this] { return !page->isBusy() && page->data() != nullptr && page->data()->hasPolicies; }, 30000);
        window.activateWindow();
        opened = opened && QTest::qWaitForWindowActive(&window);
        page->workView().list().setFocus();
    }

    [[nodiscard]] WorkModel& model() const { return page->workView().model(); }
    [[nodiscard]] QListView& list() const { return page->workView().list(); }
    [[nodiscard]] const WorkRow& current() const { return model().row(list().currentIndex().row()); }
    /// Presses a key where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] bool isListed(CustomerId customer) const { return model().placeOf(customer) >= 0; }
    /// Waits until the day was read again and it is so.
    template <class Condition>
    [[nodiscard]] bool becomes(Condition condition) const {
        return QTest::qWaitFor([&] { return !page->isBusy() && condition(); }, 30000);
    }

    TodayPage* page = nullptr;
    bool opened = false;
};

} // namespace encours::test
