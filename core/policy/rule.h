// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/policy/customer_traits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace encours {

/// What a condition asks about; each reads one thing of CustomerTraits. Keys (key_of) stand in the file.
enum class RuleField : std::uint8_t {
    profile,            ///< choice: PayerProfile
    delay_days,         ///< number
    late_percent,       ///< number
    broken_promises,    ///< number
    reminders,          ///< number
    open_amount,        ///< amount
    overdue_amount,     ///< amount
    largest_debt,       ///< amount
    disputed_amount,    ///< amount
    oldest_days_late,   ///< number
    days_as_customer,   ///< number
    yearly_sales,       ///< amount
    in_difficulty,      ///< yes or no
    kind,               ///< choice: CustomerKind
    country,            ///< text
    language,           ///< text
    limit_used_percent, ///< number
    category,           ///< text
    tag,                ///< text, any of them
    product_category,   ///< text, any of them
};
inline constexpr std::size_t rule_field_count = 20;

enum class FieldType : std::uint8_t { number, amount, text, choice, yes_no };
[[nodiscard]] FieldType type_of(RuleField field);

enum class RuleOperator : std::uint8_t {
    is,       ///< all types
    is_not,   ///< all but yes_no
    at_least, ///< numbers and amounts
    at_most,  ///< numbers and amounts
    contains, ///< texts; case and accents count not
    is_known, ///< numbers that may be missing, and texts; takes no value
    is_unknown,
};
inline constexpr std::size_t rule_operator_count = 7;
[[nodiscard]] std::vector<RuleOperator> operators_of(RuleField field);

/// "delay_days", "at_least", …: as the file names them.
[[nodiscard]] std::string_view key_of(RuleField field);
[[nodiscard]] std::string_view key_of(RuleOperator op);

/// A number (amounts in minor units, choices by their number, yes_no 0 or 1) or a text. What is unknown meets no condition
/// but is_unknown and is_not.
struct Condition {
    RuleField field{};
    RuleOperator op{};
    std::variant<std::int64_t, std::string> value;

    friend bool operator==(const Condition&, const Condition&) = default;
};

enum class Match : std::uint8_t { all, any };

/// Conditions that hold all together, or of which one holds.
struct ConditionGroup {
    Match match{};
    std::vector<Condition> conditions;

    friend bool operator==(const ConditionGroup&, const ConditionGroup&) = default;
};

/// Conditions, and groups of them, nested once.
struct Rule {
    Match match{};
    std::vector<Condition> conditions;
    std::vector<ConditionGroup> groups;

    friend bool operator==(const Rule&, const Rule&) = default;
};

struct RuleFault {
    enum class Reason : std::uint8_t {
        empty,            ///< no condition at all, or an empty group
        operator_unfit,   ///< not of this field's type
        value_missing,    ///< an empty text
        value_unfit,      ///< a text for a number, a choice that does not exist
        not_a_rule,       ///< the text is no JSON of a rule; `text`: what is wrong
        field_unknown,    ///< `text`: the key
        operator_unknown, ///< likewise
        nested_twice,
    };
    Reason reason{};
    std::size_t group = 0;     ///< 0: outside the groups; else the group's number from 1
    std::size_t condition = 0; ///< from 0
    std::string text;
};

/// Rules are checked when they are built: one that holds no fault answers for every customer.
[[nodiscard]] std::vector<RuleFault> faults_of(const Rule& rule);
[[nodiscard]] bool holds(const Rule& rule, const CustomerTraits& traits);

/// As the file keeps it: {"match":"all","conditions":[{"field","operator","value"},…],"groups":[…]}.
[[nodiscard]] std::string to_text(const Rule& rule);
[[nodiscard]] Result<Rule, RuleFault> rule_from_text(std::string_view text);

} // namespace encours
