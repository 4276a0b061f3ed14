// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/long_work.h"

#include "core/base/environment_error.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/common/demonstration.h"
#include "ui/common/message_bar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <thread>

using namespace encours;
using namespace encours::test;

namespace {

using Said = std::function<LongWork::Ended()>;

/// A dialog's bar over a window's, on an open ledger.
struct Working {
    Working() {
        QSignalSpy changed(&session, &LedgerSession::viewChanged);
        session.open(demonstrationFile());
        opened = changed.wait(20000);
    }
    /// Goes on until it is stopped; the worker waits a moment between its steps.
    void goOn(std::function<void()> then = {}) {
        work->start(QStringLiteral("working"),
                    [then](const std::filesystem::path&, const Clock&, const Progress& progress) -> Said {
                        int done = 0;
                        while (progress.goes_on(done, 1000000)) {
                            std::this_thread::sleep_for(std::chrono::milliseconds(5));
                            ++done;
                        }
                        return [then]() -> LongWork::Ended { return {QStringLiteral("stopped"), true, then}; };
                    });
    }
    [[nodiscard]] bool ends() const {
        return QTest::qWaitFor([&] { return !work->isRunning(); }, 20000);
    }

    FixedClock clock{Date{20760}};
    LedgerSession session{clock};
    MessageBar windowBar;
    Acts acts{session, windowBar};
    MessageBar bar;
    std::unique_ptr<LongWork> work = std::make_unique<LongWork>(acts, bar, nullptr);
    bool opened = false;
};

} // namespace

TEST_CASE("long work is stopped by Cancel, and says how it ended", "[long_work]") {
    Working at;
    REQUIRE(at.opened);
    bool isToldThen = false;
    at.goOn([&] { isToldThen = true; });
    CHECK(at.work->isRunning());
    CHECK(at.bar.kind() == MessageBar::Kind::progress);
    at.goOn(); // one at a time
    QTest::mouseClick(at.bar.findChild<QPushButton*>(QStringLiteral("messageActionPushButton")), Qt::LeftButton);
    REQUIRE(at.ends());
    CHECK(at.bar.text() == QStringLiteral("stopped"));
    CHECK(at.bar.kind() == MessageBar::Kind::note);
    CHECK(isToldThen);
}

TEST_CASE("long work stops with its dialog, and the window is told", "[long_work]") {
    Working at;
    REQUIRE(at.opened);
    bool isToldThen = false;
    at.goOn([&] { isToldThen = true; });
    QTest::qWait(30);
    at.work.reset();
    REQUIRE(QTest::qWaitFor([&] { return at.windowBar.text() == QStringLiteral("stopped"); }, 20000));
    CHECK_FALSE(isToldThen);
}

TEST_CASE("where the machine fails under long work, it has ended", "[long_work]") {
    Working at;
    REQUIRE(at.opened);
    at.work->start(QStringLiteral("working"), [](const std::filesystem::path&, const Clock&, const Progress&) -> Said {
        throw EnvironmentError(EnvironmentCode::disk_full, {}, 0);
    });
    REQUIRE(at.ends());
    CHECK(at.bar.kind() == MessageBar::Kind::warning);
    CHECK_FALSE(at.bar.text().isEmpty());
    at.goOn(); // and the next begins
    CHECK(at.work->isRunning());
    at.work->stop();
    REQUIRE(at.ends());
}
