// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// A field of a company, a customer: under which key it is kept, and where its text stands. A table of them has one for each
/// value of Field, in their order.
template <class Field, class Identity>
struct FieldRule {
    Field field;
    std::string_view key;
    std::string Identity::*text = nullptr; ///< null where it is no text
};

template <class Rule, std::size_t count>
[[nodiscard]] auto fields_of(const std::array<Rule, count>& rules) {
    std::array<decltype(Rule::field), count> fields{};
    std::transform(rules.begin(), rules.end(), fields.begin(), [](const Rule& rule) { return rule.field; });
    return fields;
}

template <class Rule, std::size_t count>
[[nodiscard]] auto field_of_key(const std::array<Rule, count>& rules, std::string_view key) {
    const auto* found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.key == key; });
    return found == rules.end() ? std::nullopt : std::optional(found->field);
}

/// A number that a field keeps as digits; nothing for what is none, or not within 0 and `most`.
[[nodiscard]] std::optional<std::int64_t> field_number(std::string_view text, std::int64_t most);

} // namespace encours
