// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_reminders.h"
#include "ui/reminders/runs_widget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace encours;
using namespace encours::test;

TEST_CASE("a day is frozen, approved, produced and posted with clicks, and nothing is proposed twice", "[reminders]") {
    AtReminders at("reminders_run.encours", RemindersPage::runs);
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

TEST_CASE("a campaign of nobody freezes nothing, least of all the whole day", "[reminders]") {
    AtReminders at("reminders_campaign.encours", RemindersPage::runs);
    REQUIRE(at.opened);
    const auto path = at.window.session().view()->snapshot->path;
    const std::size_t before = runs(path).size();
    at.click("newCampaignPushButton");
    auto* dialog = at.dialog("campaignDialog");
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("campaignNameLineEdit")), "nobody");
    auto* segment = dialog->findChild<QComboBox*>(QStringLiteral("campaignSegmentComboBox"));
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("campaignKindComboBox"));
    auto* preview = dialog->findChild<QLabel*>(QStringLiteral("campaignPreviewLabel"));
    const auto isNobody = [&] { return preview->text().startsWith(u'0'); };
    for (int i = 1; i < segment->count() && !isNobody(); ++i)
        for (int j = 1; j < kind->count() && !isNobody(); ++j) {
            segment->setCurrentIndex(i);
            kind->setCurrentIndex(j);
        }
    REQUIRE(isNobody());
    at.confirm(dialog);
    QTest::qWait(300);
    CHECK(dialog->isVisible());
    CHECK(runs(path).size() == before);
}
