// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>

namespace encours {

namespace {

using Json = nlohmann::json;
using Reason = RuleFault::Reason;

struct Place {
    std::size_t group = 0, condition = 0;
};

Failure<RuleFault> wrong(Reason reason, Place place, std::string text) {
    return failure(RuleFault{reason, place.group, place.condition, std::move(text)});
}

template <class Value>
std::optional<Value> value_of_key(std::string_view key, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (key_of(static_cast<Value>(i)) == key)
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

/// The text of a member; nothing where it is absent or no text.
std::optional<std::string> text_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

Json as_json(const Condition& condition) {
    Json json{{"field", key_of(condition.field)}, {"operator", key_of(condition.op)}};
    if (condition.op == RuleOperator::is_known || condition.op == RuleOperator::is_unknown)
        return json;
    if (const auto* text = std::get_if<std::string>(&condition.value))
        json["value"] = *text;
    else
        json["value"] = std::get<std::int64_t>(condition.value);
    return json;
}

Json as_json(Match match, const std::vector<Condition>& conditions) {
    Json json{{"match", match == Match::all ? "all" : "any"}, {"conditions", Json::array()}};
    for (const Condition& condition : conditions)
        json["conditions"].push_back(as_json(condition));
    return json;
}

Result<Condition, RuleFault> condition_from(const Json& json, Place place) {
    if (!json.is_object())
        return wrong(Reason::not_a_rule, place, "conditions");
    const auto field_key = text_member(json, "field").value_or("");
    const auto field = value_of_key<RuleField>(field_key, rule_field_count);
    if (!field)
        return wrong(Reason::field_unknown, place, field_key);
    const auto operator_key = text_member(json, "operator").value_or("");
    const auto op = value_of_key<RuleOperator>(operator_key, rule_operator_count);
    if (!op)
        return wrong(Reason::operator_unknown, place, operator_key);
    Condition condition{*field, *op, std::int64_t{0}};
    if (*op == RuleOperator::is_known || *op == RuleOperator::is_unknown)
        return condition;
    const auto value = json.find("value");
    if (value == json.end())
        return wrong(Reason::value_missing, place, {});
    if (value->is_string())
        condition.value = value->get<std::string>();
    else if (value->is_number_unsigned() &&
             value->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return wrong(Reason::value_unfit, place, value->dump());
    else if (value->is_number_integer())
        condition.value = value->get<std::int64_t>();
    else
        return wrong(Reason::value_unfit, place, value->dump());
    return condition;
}

Result<ConditionGroup, RuleFault> group_from(const Json& json, std::size_t number) {
    if (!json.is_object())
        return wrong(Reason::not_a_rule, {number, 0}, "groups");
    ConditionGroup group;
    const auto match = text_member(json, "match").value_or("");
    if (match != "all" && match != "any")
        return wrong(Reason::not_a_rule, {number, 0}, "match");
    group.match = match == "all" ? Match::all : Match::any;
    const auto conditions = json.find("conditions");
    if (conditions == json.end() || !conditions->is_array())
        return wrong(Reason::not_a_rule, {number, 0}, "conditions");
    for (const Json& each : *conditions) {
        auto condition = condition_from(each, {number, group.conditions.size()});
        if (!condition)
            return failure(condition.error());
        group.conditions.push_back(std::move(condition).value());
    }
    return group;
}

} // namespace

std::string to_text(const Rule& rule) {
    Json json = as_json(rule.match, rule.conditions);
    json["groups"] = Json::array();
    for (const ConditionGroup& group : rule.groups)
        json["groups"].push_back(as_json(group.match, group.conditions));
    // A text that is no UTF-8 must not break the file: what is no character is replaced.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Rule, RuleFault> rule_from_text(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return wrong(Reason::not_a_rule, {}, "JSON");
    auto outside = group_from(json, 0);
    if (!outside)
        return failure(outside.error());
    Rule rule{outside.value().match, outside.value().conditions, {}};
    const auto groups = json.find("groups");
    if (groups != json.end()) {
        if (!groups->is_array())
            return wrong(Reason::not_a_rule, {}, "groups");
        for (const Json& each : *groups) {
            const std::size_t number = rule.groups.size() + 1;
            if (each.is_object() && each.contains("groups") && !each["groups"].empty())
                return wrong(Reason::nested_twice, {number, 0}, {});
            auto group = group_from(each, number);
            if (!group)
                return failure(group.error());
            rule.groups.push_back(std::move(group).value());
        }
    }
    const auto faults = faults_of(rule);
    if (!faults.empty())
        return failure(faults.front());
    return rule;
}

} // namespace encours
