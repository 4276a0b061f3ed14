// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/rule_builder.h"

#include "tests/ui/catch_qt.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace encours;

namespace {

Rule grouped() {
    Rule rule;
    rule.match = Match::all;
    rule.conditions = {{RuleField::open_amount, RuleOperator::at_least, std::int64_t{100'000}}};
    rule.groups = {{Match::any,
                    {{RuleField::country, RuleOperator::is, std::string("FR")},
                     {RuleField::broken_promises, RuleOperator::at_least, std::int64_t{2}}}}};
    return rule;
}

template <class Widget = QWidget>
Widget* in(const RuleBuilder& builder, const char* name) {
    auto* widget = builder.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(widget != nullptr);
    return widget;
}

} // namespace

TEST_CASE("a rule with a group comes back from the builder as it was given", "[policy]") {
    RuleBuilder builder;
    builder.setKnownValues({*Currency::from_code("EUR"), {"BE", "FR"}, {}, {}, {}, {}});
    builder.setRule(grouped());
    CHECK(builder.rule() == grouped());
    CHECK(builder.isSound());
}

TEST_CASE("a group is added, asks for the other match, says its own faults, and is removed", "[policy]") {
    RuleBuilder builder;
    builder.setKnownValues({*Currency::from_code("EUR"), {}, {}, {}, {}, {}});
    Rule rule = grouped();
    rule.groups.clear();
    builder.setRule(rule);
    builder.show();
    QSignalSpy changed(&builder, &RuleBuilder::changed);
    QTest::mouseClick(in<QPushButton>(builder, "addGroupPushButton"), Qt::LeftButton);
    REQUIRE(builder.rule().groups.size() == 1);
    CHECK(builder.rule().groups[0].match == Match::any);
    CHECK(builder.rule().groups[0].conditions.size() == 1);
    CHECK_FALSE(changed.isEmpty());
    CHECK_FALSE(builder.isSound()); // its value is missing
    QTest::qWait(1);                // what is new in a layout is shown with the next event
    CHECK(in<QLabel>(builder, "group1Condition1FaultLabel")->isVisibleTo(&builder));
    CHECK_FALSE(in<QLabel>(builder, "condition1FaultLabel")->isVisibleTo(&builder));
    QTest::keyClicks(in<QLineEdit>(builder, "group1Condition1AmountEdit"), QStringLiteral("50"));
    CHECK(builder.isSound());
    QTest::mouseClick(in<QPushButton>(builder, "group1AddConditionPushButton"), Qt::LeftButton);
    CHECK(builder.rule().groups[0].conditions.size() == 2);
    QTest::mouseClick(in<QPushButton>(builder, "group1Condition2RemovePushButton"), Qt::LeftButton);
    QTest::mouseClick(in<QPushButton>(builder, "group1Condition1RemovePushButton"), Qt::LeftButton);
    CHECK_FALSE(builder.isSound()); // a group without a condition
    CHECK(in<QLabel>(builder, "group1FaultLabel")->isVisibleTo(&builder));
    QTest::mouseClick(in<QPushButton>(builder, "removeGroup1PushButton"), Qt::LeftButton);
    CHECK(builder.rule() == rule);
    CHECK(builder.isSound());
}
