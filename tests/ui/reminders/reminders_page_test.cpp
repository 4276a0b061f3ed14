// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_reminders.h"
#include "ui/reminders/runs_widget.h"

#include <QCheckBox>

using namespace encours;
using namespace encours::test;

TEST_CASE("a day is frozen, approved, produced and posted with clicks, and nothing is proposed twice", "[reminders]") {
    AtReminders at("reminders_run.encours", RemindersPage::frozen);
    REQUIRE(at.opened);
    const int planned = static_cast<int>(at.page->data()->rows.size());
    REQUIRE(planned > 0);
    at.click("freezeRunPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.messages().rowCount() == planned; }, 30000));
    if (at.withState(MessageState::proposed) > 0) { // what needs no approval has it at once
        REQUIRE(at.canClick("approveMessagesPushButton"));
        at.click("approveMessagesPushButton");
    }
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::proposed) == 0; }, 30000));
    REQUIRE(at.canClick("produceMessagesPushButton"));
    at.click("produceMessagesPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::produced) == planned; }, 30000));
    REQUIRE(at.canClick("postMessagesPushButton"));
    at.click("postMessagesPushButton");
    auto* dialog = at.dialog("postDialog");
    REQUIRE(dialog != nullptr);
    for (auto* box : dialog->findChildren<QCheckBox*>()) // calls are not sent by themselves
        if (box->objectName().startsWith(QStringLiteral("post")))
            box->setChecked(true);
    at.confirm(dialog);
    REQUIRE(QTest::qWaitFor([&] { return at.withState(MessageState::posted) == planned; }, 30000));

    at.window.go({Place::Page::today, {}, {}});
    CHECK(at.becomes([&] { return at.model().rowCount() == 0; }));
    at.window.go({Place::Page::reminders, {}, {}});
    at.click("freezeRunPushButton");
    QTest::qWait(300);
    CHECK(at.withState(MessageState::proposed) + at.withState(MessageState::approved) == 0);
    CHECK(at.withState(MessageState::posted) == planned);
}
