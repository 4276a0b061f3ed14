// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/opened_window.h"
#include "ui/policy/policy_page.h"

#include <QTabBar>
#include <QTableView>

namespace encours::test {

/// A window with the page of policies before the person, the shipped policies being there.
class AtPolicy : public OpenedWindow {
public:
    explicit AtPolicy(const char* copy, QSize size = {1280, 800}) : OpenedWindow(size) {
        opened = open(copyOfDemonstration(copy));
        QTest::mouseClick(find("policyRailButton"), Qt::LeftButton);
        opened = opened && settle([this] { return !book().list.segments.empty(); });
    }
    [[nodiscard]] PolicyPage& page() const { return *find<PolicyPage>("policyPage"); }
    [[nodiscard]] const PolicyBook& book() const { return *page().book(); }
    void show(PolicyPage::Tab tab) const { find<QTabBar>("policyTabBar")->setCurrentIndex(tab); }
    template <class Condition>
    [[nodiscard]] bool settle(Condition condition) const {
        return QTest::qWaitFor([&] { return !page().isBusy() && page().book() != nullptr && condition(); }, 20000);
    }
    [[nodiscard]] const Segment* segment(const char* name) const {
        for (const Segment& one : book().list.segments)
            if (one.name == name)
                return &one;
        return nullptr;
    }
    void select(const char* table, int row) const { find<QTableView>(table)->selectRow(row); }
    void undo() {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    }
    bool opened = false;
};

} // namespace encours::test
