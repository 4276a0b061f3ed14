// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/common/demonstration.h"
#include "ui/shell/main_window.h"

#include <QSignalSpy>
#include <QTest>

namespace encours::test {

/// A window on 3 November 2026, as a person has it before them.
class OpenedWindow {
public:
    explicit OpenedWindow(QSize size = {1280, 800}) {
        window.resize(size);
        window.show();
    }

    /// Opens the demonstration and waits for its dashboard.
    [[nodiscard]] bool openDemonstration() { return open(demonstrationFile()); }
    [[nodiscard]] bool open(const std::filesystem::path& file) {
        QSignalSpy changed(&window.session(), &LedgerSession::viewChanged);
        window.openLedger(QString::fromStdU16String(file.u16string()));
        if (!changed.wait(20000))
            return false;
        if (window.place().page == Place::Page::today) // a ledger with policies opens on the day's work
            window.go({Place::Page::dashboard, {}, {}});
        return true;
    }
    /// What is done changes the view (another date): waits for it.
    template <class Act>
    [[nodiscard]] bool changing(Act act) {
        QSignalSpy changed(&window.session(), &LedgerSession::viewChanged);
        act();
        return !changed.isEmpty() || changed.wait(20000);
    }
    /// The widget of that name; the test ends when there is none.
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* name) const {
        auto* widget = find<QWidget>(name);
        QVERIFY2(widget != nullptr && widget->isVisible(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    FixedClock clock{Date{20760}};
    MainWindow window{clock};
};

} // namespace encours::test
