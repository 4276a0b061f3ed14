// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("no page makes a small window larger", "[shell]") {
    OpenedWindow at({1280, 720});
    REQUIRE(at.openDemonstration());
    using Page = Place::Page;
    for (const auto page : {Page::dashboard, Page::customers, Page::invoices, Page::today, Page::reminders,
                            Page::policy, Page::imports, Page::quality, Page::company, Page::rates}) {
        at.window.go({page, {}, {}});
        QTest::qWait(300);
        INFO("page " << static_cast<int>(page) << ", least height " << at.window.minimumSizeHint().height());
        CHECK(at.window.size() == QSize(1280, 720));
    }
}
