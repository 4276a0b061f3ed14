// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule.h"

#include "tests/catch.h"

#include <set>

using namespace encours;

namespace {

using enum RuleField;
using enum RuleOperator;
using Reason = RuleFault::Reason;

Condition number(RuleField field, RuleOperator op, std::int64_t value = 0) { return {field, op, value}; }
Condition text(RuleField field, RuleOperator op, std::string value) { return {field, op, std::move(value)}; }
Rule only(Condition condition) { return {Match::all, {std::move(condition)}, {}}; }

bool meets(const Condition& condition, const CustomerTraits& traits) {
    REQUIRE(faults_of(only(condition)).empty());
    return holds(only(condition), traits);
}

Reason fault_in(std::string_view json) {
    const auto rule = rule_from_text(json);
    REQUIRE_FALSE(rule.ok());
    return rule.error().reason;
}

} // namespace

TEST_CASE("every field and operator has a key of its own, and every field something to ask", "[policy]") {
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < rule_field_count; ++i) {
        CHECK(keys.insert(key_of(static_cast<RuleField>(i))).second);
        CHECK_FALSE(operators_of(static_cast<RuleField>(i)).empty());
    }
    for (std::size_t i = 0; i < rule_operator_count; ++i)
        CHECK(keys.insert(key_of(static_cast<RuleOperator>(i))).second);
}

TEST_CASE("numbers are compared, bounds included", "[policy]") {
    CustomerTraits traits;
    traits.overdue = 1'000;
    traits.profile = PayerProfile::habitual;
    CHECK(meets(number(overdue_amount, at_least, 1'000), traits));
    CHECK_FALSE(meets(number(overdue_amount, at_least, 1'001), traits));
    CHECK(meets(number(overdue_amount, at_most, 1'000), traits));
    CHECK_FALSE(meets(number(overdue_amount, at_most, 999), traits));
    CHECK(meets(number(profile, is, 3), traits));
    CHECK(meets(number(profile, is_not, 5), traits));
    CHECK(meets(number(in_difficulty, is, 0), traits));
}

TEST_CASE("what is unknown meets no condition but is_unknown and is_not", "[policy]") {
    const CustomerTraits traits;
    CHECK_FALSE(meets(number(delay_days, at_least, 0), traits));
    CHECK_FALSE(meets(number(delay_days, at_most, 1'000), traits));
    CHECK_FALSE(meets(number(delay_days, is, 0), traits));
    CHECK(meets(number(delay_days, is_not, 0), traits));
    CHECK(meets(number(delay_days, is_unknown), traits));
    CHECK_FALSE(meets(number(delay_days, is_known), traits));
    CHECK_FALSE(meets(text(country, is, "FR"), traits));
    CHECK(meets(text(country, is_not, "FR"), traits));
    CHECK(meets(text(tag, is_unknown, ""), traits));
}

TEST_CASE("texts are compared without case and accents", "[policy]") {
    CustomerTraits traits;
    traits.category = "Bâtiment & Travaux";
    traits.tags = {"VIP", "Île-de-France"};
    CHECK(meets(text(category, contains, "batiment"), traits));
    CHECK(meets(text(category, is, "BATIMENT & travaux"), traits));
    CHECK_FALSE(meets(text(category, is, "Bâtiment"), traits));
    CHECK(meets(text(tag, is, "vip"), traits));
    CHECK(meets(text(tag, contains, "ile-de"), traits));
    CHECK_FALSE(meets(text(tag, is_not, "vip"), traits));
    CHECK_FALSE(meets(text(tag, contains, "★"), traits)); // nothing is left of it folded: it is no part of every text
    traits.tags.emplace_back("★★");
    CHECK(meets(text(tag, contains, "★"), traits));
}

TEST_CASE("conditions hold all or any, groups likewise", "[policy]") {
    CustomerTraits traits;
    traits.open = 10;
    traits.reminders = 2;
    const auto yes = number(open_amount, is, 10);
    const auto no = number(open_amount, is, 11);
    CHECK_FALSE(holds({Match::all, {yes, no}, {}}, traits));
    CHECK(holds({Match::any, {yes, no}, {}}, traits));
    CHECK(holds({Match::all, {yes}, {{Match::any, {no, yes}}}}, traits));
    CHECK_FALSE(holds({Match::all, {yes}, {{Match::all, {no, yes}}}}, traits));
    CHECK(holds({Match::any, {no}, {{Match::all, {yes}}}}, traits));
    CHECK(holds({Match::all, {}, {{Match::any, {no, yes}}, {Match::all, {yes}}}}, traits));
    CHECK_FALSE(holds({Match::any, {}, {{Match::any, {no}}, {Match::all, {yes, no}}}}, traits));
}

TEST_CASE("a rule is checked when it is built", "[policy]") {
    CHECK(faults_of({}).front().reason == Reason::empty);
    CHECK(faults_of(only(number(open_amount, contains, 1))).front().reason == Reason::operator_unfit);
    CHECK(faults_of(only(number(open_amount, is_known))).front().reason == Reason::operator_unfit);
    CHECK(faults_of(only(text(category, is, "  "))).front().reason == Reason::value_missing);
    CHECK(faults_of(only(number(category, is, 1))).front().reason == Reason::value_unfit);
    CHECK(faults_of(only(text(open_amount, is, "1"))).front().reason == Reason::value_unfit);
    CHECK(faults_of(only(number(profile, is, 6))).front().reason == Reason::value_unfit);
    CHECK(faults_of(only(number(kind, is, -1))).front().reason == Reason::value_unfit);
    CHECK(faults_of(only(number(in_difficulty, is, 2))).front().reason == Reason::value_unfit);
    const auto good = number(reminders, at_least, 1);
    const auto faults = faults_of({Match::all, {good}, {{Match::any, {}}, {Match::any, {good, number(kind, is, 9)}}}});
    REQUIRE(faults.size() == 2);
    CHECK((faults[0].reason == Reason::empty && faults[0].group == 1));
    CHECK((faults[1].reason == Reason::value_unfit && faults[1].group == 2 && faults[1].condition == 1));
}

TEST_CASE("a rule is read back as it was written", "[policy]") {
    const Rule rule{Match::any,
                    {number(profile, is, 5), text(tag, contains, "« \"sœur\" »"), number(delay_days, is_unknown)},
                    {{Match::all, {number(overdue_amount, at_least, 5'000'000'000'000), text(country, is_not, "FR")}}}};
    REQUIRE(faults_of(rule).empty());
    const auto read = rule_from_text(to_text(rule));
    REQUIRE(read.ok());
    CHECK(read.value() == rule);
}

TEST_CASE("a text that is no rule is refused with what is wrong in it", "[policy]") {
    CHECK(fault_in("") == Reason::not_a_rule);
    CHECK(fault_in("[]") == Reason::not_a_rule);
    CHECK(fault_in(R"({"conditions":[]})") == Reason::not_a_rule);
    CHECK(fault_in(R"({"match":"some","conditions":[]})") == Reason::not_a_rule);
    CHECK(fault_in(R"({"match":"all","conditions":[]})") == Reason::empty);
    CHECK(fault_in(R"({"match":"all","conditions":[7]})") == Reason::not_a_rule);
    CHECK(fault_in(R"({"match":"all","conditions":[{"field":"shoe","operator":"is","value":1}]})") ==
          Reason::field_unknown);
    CHECK(fault_in(R"({"match":"all","conditions":[{"field":"kind","operator":"near","value":1}]})") ==
          Reason::operator_unknown);
    CHECK(fault_in(R"({"match":"all","conditions":[{"field":"kind","operator":"is"}]})") == Reason::value_missing);
    CHECK(fault_in(R"({"match":"all","conditions":[{"field":"reminders","operator":"is","value":1.5}]})") ==
          Reason::value_unfit);
    CHECK(fault_in(
              R"({"match":"all","conditions":[{"field":"reminders","operator":"is","value":18446744073709551615}]})") ==
          Reason::value_unfit);
    CHECK(fault_in(R"({"match":"all","conditions":[],"groups":[{"match":"all","conditions":[],)"
                   R"("groups":[{"match":"all","conditions":[]}]}]})") == Reason::nested_twice);
    const auto unknown = rule_from_text(R"({"match":"all","conditions":[{"field":"shoe"}]})");
    CHECK(unknown.error().text == "shoe");
}
