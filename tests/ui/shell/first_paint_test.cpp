// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_paint.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"

using namespace encours;
using namespace encours::test;

namespace {

constexpr int timeoutMs = 20000;

/// Whether the window had been painted when its ledger was shown.
class PaintedBefore : public QObject {
public:
    explicit PaintedBefore(MainWindow& window) {
        window.installEventFilter(this);
        QObject::connect(&window.session(), &LedgerSession::ledgerChanged, this, [this] { wasPainted = isPainted; });
    }
    bool eventFilter(QObject*, QEvent* event) override {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool isPainted = false, wasPainted = false;
};

QString demonstrationPath() { return QString::fromStdU16String(demonstrationFile().u16string()); }

} // namespace

TEST_CASE("the window that a ledger was given to is painted before its page is built", "[shell]") {
    const FixedClock clock{Date{20760}};
    MainWindow window(clock);
    PaintedBefore painted(window);
    openAfterFirstPaint(window, demonstrationPath());
    QTest::qSleep(300); // the ledger is read meanwhile, and its answer waits in the queue before the painting
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return window.session().view() != nullptr; }, timeoutMs));
    CHECK(painted.wasPainted);
    CHECK_FALSE(window.session().isOpening());
}

TEST_CASE("a window that is never painted shows its ledger all the same", "[shell]") {
    const FixedClock clock{Date{20760}};
    MainWindow window(clock);
    openAfterFirstPaint(window, demonstrationPath());
    CHECK(QTest::qWaitFor([&] { return window.session().view() != nullptr; }, timeoutMs));
}
