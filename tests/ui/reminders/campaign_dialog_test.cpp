// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/campaign_dialog.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/reminders/at_reminders.h"
#include "ui/language/run_words.h"
#include "ui/reminders/runs_widget.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <set>

using namespace encours;
using namespace encours::test;

namespace {

/// The dialog of a new campaign, open.
class AtCampaign : public AtReminders {
public:
    explicit AtCampaign(const char* copy) : AtReminders(copy, RemindersPage::frozen) {
        click("newCampaignPushButton");
        campaign = qobject_cast<CampaignDialog*>(dialog("campaignDialog"));
        opened = opened && campaign != nullptr && isRead();
    }
    [[nodiscard]] bool isRead() const {
        return QTest::qWaitFor([this] { return !campaign->isBusy(); }, 30000);
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const {
        return campaign->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] TableView& table() const { return *part<TableView>("campaignTableView"); }
    [[nodiscard]] CampaignModel& model() const { return static_cast<CampaignModel&>(table().tableModel()); }
    [[nodiscard]] QString preview() const { return part<QLabel>("campaignPreviewLabel")->text(); }
    [[nodiscard]] std::filesystem::path path() const { return window_().session().view()->snapshot->path; }
    [[nodiscard]] int messagesOfChosen() const {
        const auto chosen = model().chosen();
        return static_cast<int>(std::count_if(
            chosen.begin(), chosen.end(), [](const CampaignRow* row) { return row->campaign.message.has_value(); }));
    }
    [[nodiscard]] int rowOf(bool (*fits)(const CampaignCustomer&)) const {
        for (int row = 0; row < model().rowCount(); ++row)
            if (fits(model().row(row).campaign))
                return row;
        return -1;
    }

    CampaignDialog* campaign = nullptr;
};

} // namespace

TEST_CASE("a campaign of nobody freezes nothing, least of all the whole day", "[campaign]") {
    AtCampaign at("campaign_nobody.encours");
    REQUIRE(at.opened);
    const std::size_t before = runs(at.path()).size();
    QTest::keyClicks(at.part<QLineEdit>("campaignNameLineEdit"), "nobody");
    at.press("campaignTickNonePushButton");
    CHECK(at.model().chosen().empty());
    CHECK(at.preview().startsWith(u'0'));
    at.confirm(at.campaign);
    QTest::qWait(300);
    CHECK(at.campaign->isVisible());
    CHECK_FALSE(at.part<QLabel>("faultLabel")->text().isEmpty());
    CHECK(runs(at.path()).size() == before);
}

TEST_CASE("a campaign chooses among all who owe something late, by what they owe or one by one", "[campaign]") {
    AtCampaign at("campaign_choice.encours");
    REQUIRE(at.opened);
    const int all = at.model().rowCount();
    CHECK(all > static_cast<int>(at.page->data()->rows.size())); // not today's list alone

    at.chooseDebts(at.part<QPushButton>("campaignDebtFilterPushButton"), "debtAge2Action");
    const int old = at.model().rowCount();
    CHECK(old > 0);
    CHECK(old < all);
    for (int row = 0; row < old; ++row)
        CHECK(at.model().row(row).campaign.oldest_days_late > 60);
    QTest::keyClicks(at.part<QLineEdit>("campaignLeastLineEdit"), "2000");
    const int large = at.model().rowCount();
    CHECK(large < old);
    for (int row = 0; row < large; ++row)
        CHECK(at.model().row(row).campaign.overdue >= 200'000);
    auto* segment = at.part<QComboBox>("campaignSegmentComboBox");
    REQUIRE(segment->count() > 1);
    QTest::keyClick(segment, Qt::Key_Down);
    for (int row = 0; row < at.model().rowCount(); ++row)
        CHECK(at.model().row(row).campaign.segment == segment->currentData().toUInt());
    QTest::keyClick(segment, Qt::Key_Up);
    at.part<QLineEdit>("campaignLeastLineEdit")->clear();
    at.chooseDebts(at.part<QPushButton>("campaignDebtFilterPushButton"), "debtAge0Action");
    REQUIRE(at.model().rowCount() == all);

    // One by one: none, then who is looked for by typing.
    const int served = at.rowOf([](const CampaignCustomer& one) { return one.message.has_value(); });
    REQUIRE(served >= 0);
    const QString name = at.model().row(served).name;
    const CustomerId id = at.model().row(served).id;
    at.press("campaignTickNonePushButton");
    auto* search = at.part<QLineEdit>("campaignFilterLineEdit");
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, name);
    REQUIRE(at.model().rowCount() >= 1);
    QTest::keyClick(search, Qt::Key_Return); // goes on to what was found, and freezes nothing
    CHECK(at.campaign->isVisible());
    CHECK(at.campaign->focusWidget() == &at.table());
    CHECK(at.part<QLabel>("faultLabel")->text().isEmpty());
    const int row = at.model().shownRowOf(id.value);
    at.table().setCurrentIndex(at.model().index(row, 1));
    QTest::keyClick(&at.table(), Qt::Key_Space);
    CHECK(at.model().isTicked(row));
    CHECK(at.preview().startsWith(u'1'));
    const QRect cell = at.table().visualRect(at.model().index(row, 0)); // with the mouse, off and on again
    const QPoint mark(cell.left() + 10, cell.center().y());
    QTest::mouseClick(at.table().viewport(), Qt::LeftButton, {}, mark);
    CHECK_FALSE(at.model().isTicked(row));
    QTest::mouseClick(at.table().viewport(), Qt::LeftButton, {}, mark);
    CHECK(at.model().isTicked(row));
    search->clear();
    QTest::keyClicks(at.part<QLineEdit>("campaignNameLineEdit"), "One of them");
    REQUIRE(at.model().chosen().size() == 1);
    at.confirm(at.campaign);
    REQUIRE(QTest::qWaitFor([&] { return at.messages().rowCount() == 1; }, 30000));
    const auto known = runs(at.path());
    CHECK(known.front().run.name == "One of them");
    CHECK(known.front().run.kind == RunKind::campaign);
}

TEST_CASE("a campaign brings steps forward as it said it would, and lists whom it leaves out", "[campaign]") {
    AtCampaign at("campaign_ahead.encours");
    REQUIRE(at.opened);
    const int now = at.messagesOfChosen();
    const QString said = at.preview();
    auto* ahead = at.part<QSpinBox>("campaignAheadSpinBox");
    ahead->setFocus();
    ahead->selectAll();
    QTest::keyClicks(ahead, "15");
    QTest::keyClick(ahead, Qt::Key_Tab);
    REQUIRE(at.isRead());
    const int more = at.messagesOfChosen();
    CHECK(more > now);
    CHECK(at.preview() != said);
    CHECK(at.preview().startsWith(QString::number(more)));
    const auto chosen = at.model().chosen();
    const auto isEarly = [](const CampaignRow* row) {
        return row->campaign.message && row->campaign.message->own_day != no_day;
    };
    CHECK(std::count_if(chosen.begin(), chosen.end(), isEarly) > 0);
    const std::size_t leftOut = chosen.size() - static_cast<std::size_t>(more);
    REQUIRE(leftOut > 0);
    QTest::keyClicks(at.part<QLineEdit>("campaignNameLineEdit"), "Before the year's end");
    at.confirm(at.campaign);
    REQUIRE(QTest::qWaitFor([&] { return at.messages().rowCount() == more; }, 30000));
    const auto detail = read_run(at.path(), *at.window_().session().view()->snapshot->receivables,
                                 runs(at.path()).front().run.id, at.window_().session().view()->today);
    REQUIRE(detail);
    std::set<std::int64_t> served, without;
    for (const RunMessage& one : detail->messages)
        served.insert(one.message.customer.value);
    for (const RunLine& one : detail->left_out)
        if (!served.contains(one.customer.value))
            without.insert(one.customer.value);
    CHECK(without.size() == leftOut);
    // The day's list says the same: these are planned for today now.
    at.window.go({Place::Page::today, {}, {}});
    CHECK(at.becomes([&] { return static_cast<int>(at.page->data()->rows.size()) >= more; }));
}
