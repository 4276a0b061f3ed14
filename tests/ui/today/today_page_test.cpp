// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/promises.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/today/at_today.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

using namespace encours;
using namespace encours::test;

TEST_CASE("the day's list is worked with the keyboard alone: next, an answer in two keys, undo", "[today]") {
    AtToday at("today_keys.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 2);
    CHECK(at.list().currentIndex().row() == 0);
    at.press(Qt::Key_J);
    CHECK(at.list().currentIndex().row() == 1);
    at.press(Qt::Key_K);
    CHECK(at.list().currentIndex().row() == 0);

    const CustomerId first = at.current().id;
    const CustomerId second = at.model().row(1).id;
    const auto promised = [&] {
        const auto view = at.window.session().view();
        return promises_of(view->snapshot->path, *view->snapshot->receivables, first, view->today);
    };
    const std::size_t before = promised().size();
    at.press(Qt::Key_W); // will pay: amount and day are proposed
    REQUIRE(at.find("workForm")->isVisible());
    at.press(Qt::Key_Return);
    REQUIRE(at.becomes([&] { return !at.isListed(first); }));
    CHECK(at.current().id == second);
    CHECK_FALSE(at.find("workForm")->isVisible());
    const auto promises = promised();
    REQUIRE(promises.size() == before + 1);
    CHECK(std::all_of(promises.begin(), promises.end(), [](const auto& one) { return one.promise.amount > 0; }));

    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.becomes([&] { return at.isListed(first); }));
}

TEST_CASE("a promise that is not kept brings the customer back by itself", "[today]") {
    AtToday at("today_promise.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 0);
    const CustomerId customer = at.current().id;
    at.press(Qt::Key_W);
    at.press(Qt::Key_Return);
    REQUIRE(at.becomes([&] { return !at.isListed(customer); }));
    REQUIRE(at.changing([&] { at.window.session().setDate(Date{20760 + 27}); }));
    CHECK(at.becomes([&] { return at.page->data()->day == Date{20760 + 27} && at.isListed(customer); }));
}

TEST_CASE("an entry is closed with Escape, and says in place what is missing", "[today]") {
    AtToday at("today_escape.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 0);
    const CustomerId customer = at.current().id;
    at.press(Qt::Key_S); // skip, without a reason
    at.press(Qt::Key_Return);
    auto* fault = at.find<QLabel>("workFaultLabel");
    CHECK(QTest::qWaitFor([&] { return fault->isVisible() && !fault->text().isEmpty(); }, 20000));
    at.press(Qt::Key_Escape);
    CHECK_FALSE(at.find("workForm")->isVisible());
    CHECK(at.isListed(customer));
}

TEST_CASE("a step that is put off with a reason leaves today's list; done by other means, too", "[today]") {
    AtToday at("today_postpone.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 2);
    const CustomerId postponed = at.current().id;
    at.click("workPostponePushButton");
    QTest::keyClicks(at.find<QLineEdit>("workTextLineEdit"), "waits for a delivery");
    at.click("workConfirmPushButton");
    REQUIRE(at.becomes([&] { return !at.isListed(postponed); }));
    const CustomerId done = at.current().id;
    at.press(Qt::Key_D);
    at.press(Qt::Key_Return);
    CHECK(at.becomes([&] { return !at.isListed(done) && at.page->data()->progress.done > 0; }));
}

TEST_CASE("who is left in peace stands in a tab with the reason", "[today]") {
    AtToday at("today_peace.encours");
    REQUIRE(at.opened);
    at.find<QTabBar>("todayTabBar")->setCurrentIndex(TodayPage::peace);
    CHECK(at.find("peaceTableView")->isVisible());
    CHECK_FALSE(at.page->data()->peace.empty());
}
