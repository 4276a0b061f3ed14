// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule.h"

#include "core/base/blank_text.h"
#include "core/base/folded_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <span>

namespace encours {

namespace {

struct FieldRow {
    RuleField field;
    std::string_view key;
    FieldType type;
    bool may_be_missing = false; ///< of numbers: some customers have none
    std::int64_t choices = 0;    ///< of choices: how many there are
};

constexpr std::array<FieldRow, rule_field_count> fields{{
    {RuleField::profile, "profile", FieldType::choice, false, static_cast<std::int64_t>(payer_profile_count)},
    {RuleField::delay_days, "delay_days", FieldType::number, true},
    {RuleField::late_percent, "late_percent", FieldType::number, true},
    {RuleField::broken_promises, "broken_promises", FieldType::number},
    {RuleField::reminders, "reminders", FieldType::number},
    {RuleField::open_amount, "open_amount", FieldType::amount},
    {RuleField::overdue_amount, "overdue_amount", FieldType::amount},
    {RuleField::largest_debt, "largest_debt", FieldType::amount},
    {RuleField::disputed_amount, "disputed_amount", FieldType::amount},
    {RuleField::oldest_days_late, "oldest_days_late", FieldType::number},
    {RuleField::days_as_customer, "days_as_customer", FieldType::number},
    {RuleField::yearly_sales, "yearly_sales", FieldType::amount},
    {RuleField::in_difficulty, "in_difficulty", FieldType::yes_no},
    {RuleField::kind, "kind", FieldType::choice, false, 3},
    {RuleField::country, "country", FieldType::text},
    {RuleField::language, "language", FieldType::text},
    {RuleField::limit_used_percent, "limit_used_percent", FieldType::number, true},
    {RuleField::category, "category", FieldType::text},
    {RuleField::tag, "tag", FieldType::text},
    {RuleField::product_category, "product_category", FieldType::text},
}};

constexpr std::array<std::string_view, rule_operator_count> operator_keys{
    "is", "is_not", "at_least", "at_most", "contains", "is_known", "is_unknown",
};

const FieldRow& row_of(RuleField field) {
    const FieldRow& row = fields.at(static_cast<std::size_t>(field));
    assert(row.field == field);
    return row;
}

bool takes_value(RuleOperator op) { return op != RuleOperator::is_known && op != RuleOperator::is_unknown; }

std::optional<std::int64_t> widened(std::optional<int> number) {
    return number ? std::optional<std::int64_t>(*number) : std::nullopt;
}

/// Of every field but texts; nothing where it is unknown.
std::optional<std::int64_t> number_of(RuleField field, const CustomerTraits& traits) {
    switch (field) {
    case RuleField::profile:
        return static_cast<std::int64_t>(traits.profile);
    case RuleField::delay_days:
        return widened(traits.delay_days);
    case RuleField::late_percent:
        return widened(traits.late_percent);
    case RuleField::broken_promises:
        return traits.broken_promises;
    case RuleField::reminders:
        return traits.reminders;
    case RuleField::open_amount:
        return traits.open;
    case RuleField::overdue_amount:
        return traits.overdue;
    case RuleField::largest_debt:
        return traits.largest_debt;
    case RuleField::disputed_amount:
        return traits.disputed;
    case RuleField::oldest_days_late:
        return traits.oldest_days_late;
    case RuleField::days_as_customer:
        return traits.days_as_customer;
    case RuleField::yearly_sales:
        return traits.yearly_sales;
    case RuleField::in_difficulty:
        return traits.in_difficulty ? 1 : 0;
    case RuleField::kind:
        return static_cast<std::int64_t>(traits.kind);
    case RuleField::limit_used_percent:
        return widened(traits.limit_used_percent);
    case RuleField::country:
    case RuleField::language:
    case RuleField::category:
    case RuleField::tag:
    case RuleField::product_category:
        break;
    }
    assert(false);
    return std::nullopt;
}

/// Of texts: what is known, none where nothing is.
std::span<const std::string> texts_of(RuleField field, const CustomerTraits& traits) {
    const auto one = [](const std::string& text) {
        return text.empty() ? std::span<const std::string>() : std::span(&text, 1);
    };
    switch (field) {
    case RuleField::country:
        return one(traits.country);
    case RuleField::language:
        return one(traits.language);
    case RuleField::category:
        return one(traits.category);
    case RuleField::tag:
        return traits.tags;
    case RuleField::product_category:
        return traits.product_categories;
    default:
        assert(false);
        return {};
    }
}

/// Without case and accents; texts of which nothing is left without them (Greek, signs) as they are spelt.
bool text_matches(const std::string& text, const std::string& wanted, bool as_part) {
    const auto folded = fold(wanted);
    const std::string known = folded.empty() ? text : fold(text);
    const std::string& sought = folded.empty() ? wanted : folded;
    return as_part ? known.find(sought) != std::string::npos : known == sought;
}

bool text_holds(const Condition& condition, std::span<const std::string> known) {
    const auto any = [&](bool as_part) {
        const auto& wanted = std::get<std::string>(condition.value);
        return std::any_of(known.begin(), known.end(),
                           [&](const std::string& text) { return text_matches(text, wanted, as_part); });
    };
    switch (condition.op) {
    case RuleOperator::is:
        return any(false);
    case RuleOperator::is_not:
        return !any(false);
    case RuleOperator::contains:
        return any(true);
    case RuleOperator::is_known:
        return !known.empty();
    case RuleOperator::is_unknown:
        return known.empty();
    case RuleOperator::at_least:
    case RuleOperator::at_most:
        break;
    }
    assert(false);
    return false;
}

bool number_holds(const Condition& condition, std::optional<std::int64_t> known) {
    const auto wanted = [&] { return std::get<std::int64_t>(condition.value); };
    switch (condition.op) {
    case RuleOperator::is:
        return known && *known == wanted();
    case RuleOperator::is_not:
        return !known || *known != wanted();
    case RuleOperator::at_least:
        return known && *known >= wanted();
    case RuleOperator::at_most:
        return known && *known <= wanted();
    case RuleOperator::is_known:
        return known.has_value();
    case RuleOperator::is_unknown:
        return !known;
    case RuleOperator::contains:
        break;
    }
    assert(false);
    return false;
}

bool condition_holds(const Condition& condition, const CustomerTraits& traits) {
    return type_of(condition.field) == FieldType::text ? text_holds(condition, texts_of(condition.field, traits))
                                                       : number_holds(condition, number_of(condition.field, traits));
}

std::optional<RuleFault::Reason> fault_of(const Condition& condition) {
    const auto fitting = operators_of(condition.field);
    if (std::find(fitting.begin(), fitting.end(), condition.op) == fitting.end())
        return RuleFault::Reason::operator_unfit;
    if (!takes_value(condition.op))
        return std::nullopt;
    const FieldRow& row = row_of(condition.field);
    const auto* text = std::get_if<std::string>(&condition.value);
    if (row.type == FieldType::text) {
        if (text == nullptr)
            return RuleFault::Reason::value_unfit;
        return is_blank(*text) ? std::optional(RuleFault::Reason::value_missing) : std::nullopt;
    }
    if (text != nullptr)
        return is_blank(*text) ? RuleFault::Reason::value_missing : RuleFault::Reason::value_unfit;
    const auto number = std::get<std::int64_t>(condition.value);
    const std::int64_t values = row.type == FieldType::yes_no ? 2 : row.choices;
    if (values > 0 && (number < 0 || number >= values))
        return RuleFault::Reason::value_unfit;
    return std::nullopt;
}

void add_faults(std::vector<RuleFault>& faults, std::span<const Condition> conditions, std::size_t group) {
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (const auto reason = fault_of(conditions[i]))
            faults.push_back({*reason, group, i, {}});
    }
}

} // namespace

FieldType type_of(RuleField field) { return row_of(field).type; }

std::string_view key_of(RuleField field) { return row_of(field).key; }

std::string_view key_of(RuleOperator op) { return operator_keys.at(static_cast<std::size_t>(op)); }

std::vector<RuleOperator> operators_of(RuleField field) {
    using enum RuleOperator;
    const FieldRow& row = row_of(field);
    switch (row.type) {
    case FieldType::number:
        if (row.may_be_missing)
            return {at_least, at_most, is, is_not, is_known, is_unknown};
        return {at_least, at_most, is, is_not};
    case FieldType::amount:
        return {at_least, at_most, is, is_not};
    case FieldType::text:
        return {is, is_not, contains, is_known, is_unknown};
    case FieldType::choice:
        return {is, is_not};
    case FieldType::yes_no:
        return {is};
    }
    return {};
}

std::vector<RuleFault> faults_of(const Rule& rule) {
    std::vector<RuleFault> faults;
    if (rule.conditions.empty() && rule.groups.empty())
        faults.push_back({RuleFault::Reason::empty, 0, 0, {}});
    add_faults(faults, rule.conditions, 0);
    for (std::size_t i = 0; i < rule.groups.size(); ++i) {
        if (rule.groups[i].conditions.empty())
            faults.push_back({RuleFault::Reason::empty, i + 1, 0, {}});
        add_faults(faults, rule.groups[i].conditions, i + 1);
    }
    return faults;
}

bool holds(const Rule& rule, const CustomerTraits& traits) {
    const auto one = [&](const Condition& condition) { return condition_holds(condition, traits); };
    const auto group = [&](const ConditionGroup& of) {
        return of.match == Match::all ? std::all_of(of.conditions.begin(), of.conditions.end(), one)
                                      : std::any_of(of.conditions.begin(), of.conditions.end(), one);
    };
    if (rule.match == Match::all)
        return std::all_of(rule.conditions.begin(), rule.conditions.end(), one) &&
               std::all_of(rule.groups.begin(), rule.groups.end(), group);
    return std::any_of(rule.conditions.begin(), rule.conditions.end(), one) ||
           std::any_of(rule.groups.begin(), rule.groups.end(), group);
}

} // namespace encours
