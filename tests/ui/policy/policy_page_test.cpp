// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_page.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/policy/at_policy.h"
#include "ui/common/amount_edit.h"
#include "ui/policy/policies_widget.h"
#include "ui/policy/publish_dialog.h"
#include "ui/policy/segment_members.h"
#include "ui/policy/segments_widget.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace encours;
using namespace encours::test;

TEST_CASE("the page of policies opens with those that come with the program, and with who follows which", "[policy]") {
    AtPolicy at("policy_shown.encours");
    REQUIRE(at.opened);
    CHECK(at.find<PoliciesWidget>("policiesWidget")->model().rowCount() == 6);
    CHECK(at.find<PoliciesWidget>("policiesWidget")->steps().rowCount() > 3);
    CHECK(at.find<SegmentsWidget>("segmentsWidget")->model().rowCount() == 10); // nine, and all other customers
    int customers = 0;
    const auto& segments = at.find<SegmentsWidget>("segmentsWidget")->model();
    for (int row = 0; row < segments.rowCount(); ++row)
        customers += segments.row(row).customers;
    CHECK(customers == static_cast<int>(at.book().traits.size()));
    REQUIRE(at.book().companyPolicy() != nullptr);
}

TEST_CASE("a segment is built and its members are seen before it is saved; undo takes it away", "[policy]") {
    AtPolicy at("policy_segment.encours");
    REQUIRE(at.opened);
    at.show(PolicyPage::segments);
    at.click("newSegmentPushButton");
    auto* save = at.find<QPushButton>("saveSegmentPushButton");
    CHECK_FALSE(save->isEnabled());
    // The value is missing: it is said at its place, and nobody is a member yet.
    CHECK(at.find<QLabel>("condition1FaultLabel")->isVisible());
    QTest::keyClicks(at.find<QLineEdit>("segmentNameLineEdit"), QStringLiteral("Over a thousand"));
    QTest::keyClicks(at.find<AmountEdit>("condition1AmountEdit"), QStringLiteral("1000"));
    CHECK_FALSE(at.find<QLabel>("condition1FaultLabel")->isVisible());
    const auto& members = *at.find<SegmentMembersWidget>("segmentMembersWidget");
    REQUIRE(QTest::qWaitFor([&] { return !members.isBusy() && members.model().rowCount() > 0; }, 20000));
    std::vector<CustomerIndex> expected, shown;
    for (std::size_t i = 0; i < at.book().traits.size(); ++i)
        if (at.book().traits[i].overdue >= 100'000)
            expected.push_back(static_cast<CustomerIndex>(i));
    for (int row = 0; row < members.model().rowCount(); ++row)
        shown.push_back(members.model().row(row).customer);
    std::sort(shown.begin(), shown.end());
    CHECK(shown == expected);
    REQUIRE(save->isEnabled());
    const auto before = at.book().list.segments.size();
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(at.settle([&] { return at.segment("Over a thousand") != nullptr; }));
    CHECK(at.book().list.segments.size() == before + 1);
    at.undo();
    REQUIRE(at.settle([&] { return at.segment("Over a thousand") == nullptr; }));
}

TEST_CASE("a segment moves up by the keyboard and has its customers first", "[policy]") {
    AtPolicy at("policy_order.encours");
    REQUIRE(at.opened);
    at.show(PolicyPage::segments);
    at.select("segmentsTableView", 1);
    const std::string second = at.book().list.segments[1].name;
    QTest::keyClick(at.find<QTableView>("segmentsTableView"), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(at.settle([&] { return at.book().list.segments[0].name == second; }));
}

TEST_CASE("a new version of a policy is written, seen and published; the one before stays readable", "[policy]") {
    AtPolicy at("policy_version.encours");
    REQUIRE(at.opened);
    const std::string key = at.book().companyPolicy()->key;
    at.click("editPolicyPushButton");
    at.find<QSpinBox>("policyGapSpinBox")->setValue(9);
    PublishDialog* dialog = nullptr;
    const auto isAsked = [&] {
        return QTest::qWaitFor([&] { return (dialog = at.find<PublishDialog>("publishDialog")) != nullptr; }, 20000) &&
               QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20000);
    };
    at.click("publishPolicyPushButton");
    REQUIRE(isAsked());
    QTest::keyClick(dialog, Qt::Key_Escape); // thought better of it: the draft is there
    REQUIRE(QTest::qWaitFor([&] { return at.find<PublishDialog>("publishDialog") == nullptr; }, 20000));
    REQUIRE(at.settle([&] { return at.book().draft(key) != nullptr; }));
    CHECK(at.book().published(key)->version == 1);
    at.click("policyBackPushButton"); // all is saved: nothing is asked
    at.click("editPolicyPushButton"); // goes on with the draft
    CHECK(at.find<QSpinBox>("policyGapSpinBox")->value() == 9);
    at.click("publishPolicyPushButton");
    REQUIRE(isAsked());
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    REQUIRE(at.settle([&] { return at.book().published(key)->version == 2; }));
    CHECK(at.book().published(key)->contact_gap_days == 9);
    CHECK(at.book().draft(key) == nullptr);
    CHECK(std::any_of(at.book().policies.older.begin(), at.book().policies.older.end(),
                      [&](const ReminderPolicy& one) { return one.key == key && one.version == 1; }));
    auto* version = at.find<QComboBox>("policyVersionComboBox");
    CHECK(version->count() == 2);
}

TEST_CASE("no part of the page of policies makes a small window larger", "[policy]") {
    AtPolicy at("policy_small.encours", {1280, 720});
    REQUIRE(at.opened);
    const auto least = [&] { return at.window.minimumSizeHint(); };
    for (const auto tab : {PolicyPage::policies, PolicyPage::segments, PolicyPage::personas}) {
        at.show(tab);
        QTest::qWait(1);
        CHECK(least().height() <= 720);
        CHECK(least().width() <= 1280);
    }
    CHECK(at.window.size() == QSize(1280, 720));
}
