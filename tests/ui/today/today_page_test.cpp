// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/promises.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/today/at_today.h"
#include "ui/common/actor.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
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

TEST_CASE("where nobody is chosen there is nothing to answer, and one step leads back", "[today]") {
    AtToday at("today_nobody.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 0);
    auto* whose = at.find("workWhoseSegmentedChoice");
    QTest::mouseClick(whose->findChild<QAbstractButton*>(QStringLiteral("segment0PushButton")), Qt::LeftButton);
    REQUIRE(at.model().rowCount() == 0); // the demonstration's customers are its people's
    CHECK_FALSE(at.find("answerBar")->isVisible());
    CHECK_FALSE(at.find("customerGlance")->isVisible());
    CHECK(at.find<QLabel>("workEmptyLabel")->text().contains(QString::fromStdString(actorName())));
    at.click("workShowAllPushButton");
    CHECK(at.model().rowCount() > 0);
    CHECK(at.find("answerBar")->isVisible());
}

TEST_CASE("Enter on Close records nothing", "[today]") {
    AtToday at("today_close.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 0);
    const CustomerId customer = at.current().id;
    at.press(Qt::Key_D); // done: Enter would take it as it stands
    at.find("workClosePushButton")->setFocus();
    at.press(Qt::Key_Return);
    CHECK_FALSE(at.find("workForm")->isVisible());
    QTest::qWait(300);
    CHECK(at.becomes([&] { return at.isListed(customer); }));
    CHECK(at.page->data()->progress.done == 0);
}

TEST_CASE("a closing is added and removed, and the day warns when the company says", "[today]") {
    AtToday at("today_closing.encours");
    REQUIRE(at.opened);
    const auto dialog = [&](const char* name) {
        (void)QTest::qWaitFor([&] { return at.find<QDialog>(name) != nullptr; }, 20000);
        return at.find<QDialog>(name);
    };
    const auto gone = [&](const char* name) {
        return QTest::qWaitFor([&] { return at.find<QDialog>(name) == nullptr; }, 20000);
    };
    const auto confirm = [](QDialog* form) {
        QTest::mouseClick(form->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    };
    const std::size_t before = at.page->data()->closings.size();
    at.click("closingPushButton");
    REQUIRE(dialog("closingDialog") != nullptr);
    confirm(dialog("closingDialog"));
    REQUIRE(at.becomes([&] { return at.page->data()->closings.size() == before + 1; }));
    REQUIRE(gone("closingDialog"));
    at.click("closingPushButton");
    REQUIRE(dialog("closingDialog") != nullptr);
    auto* list = dialog("closingDialog")->findChild<QListWidget*>(QStringLiteral("closingsListWidget"));
    REQUIRE(list != nullptr);
    list->setCurrentRow(0);
    at.click("removeClosingsPushButton");
    CHECK(at.becomes([&] { return at.page->data()->closings.size() == before; }));
    REQUIRE(gone("closingDialog"));

    at.click("dayRulesPushButton");
    REQUIRE(dialog("dayRulesDialog") != nullptr);
    dialog("dayRulesDialog")->findChild<QSpinBox*>(QStringLiteral("freshDaysSpinBox"))->setValue(1);
    dialog("dayRulesDialog")->findChild<QSpinBox*>(QStringLiteral("stagnationDaysSpinBox"))->setValue(12);
    confirm(dialog("dayRulesDialog"));
    CHECK(at.becomes([&] { return at.page->data()->rules == DayRules{1, 12}; }));
}

TEST_CASE("who is left in peace stands in a tab with the reason", "[today]") {
    AtToday at("today_peace.encours");
    REQUIRE(at.opened);
    at.find<QTabBar>("todayTabBar")->setCurrentIndex(TodayPage::peace);
    CHECK(at.find("peaceTableView")->isVisible());
    CHECK_FALSE(at.page->data()->peace.empty());
}
