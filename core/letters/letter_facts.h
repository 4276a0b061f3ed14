// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace encours {

/// A field that a template may have in braces.
struct LetterField {
    std::string_view name;    ///< "deadline"
    std::string_view needs;   ///< the condition under which it is never empty; "": always there
    bool is_personal = false; ///< it tells this customer's case from another's
};
[[nodiscard]] std::span<const LetterField> letter_fields();
[[nodiscard]] const LetterField* letter_field(std::string_view name); ///< nullptr: there is none

/// The conditions under which blocks are shown: "consumer", "has_deadline", ….
[[nodiscard]] std::span<const std::string_view> letter_conditions();
[[nodiscard]] bool is_letter_condition(std::string_view name); ///< without "!"

/// Distinct ones: an invoice that is paid in several parts counts once, and one number of two years twice.
[[nodiscard]] std::size_t invoices_in(std::span<const LetterItem> items);

/// The penalty rate of all items that bear interest, hundredths of a percent a year. Nothing: none is known, or one rate would be
/// false of some of them.
[[nodiscard]] std::optional<std::int32_t> common_rate(const LetterCase& letter);

/// Those that hold of a case.
[[nodiscard]] std::set<std::string, std::less<>> conditions_of(const LetterCase& letter);

/// The early-payment discount on all that the letter announces, where the company offers one and its day is not over for any
/// of the items.
struct LetterDiscount {
    Date until;
    std::int64_t amount = 0;
};
[[nodiscard]] std::optional<LetterDiscount> discount_of(const LetterCase& letter);

/// All hold; "!…" those that do not.
[[nodiscard]] bool holds(std::span<const std::string> when, const std::set<std::string, std::less<>>& conditions);

/// A case as a text says it: its values in the words and numbers of the addressee's language.
struct LetterFacts {
    std::map<std::string, std::string, std::less<>> fields; ///< by name; "" or absent: there is none
    std::set<std::string, std::less<>> conditions;
    int count = 1; ///< of the invoices that are claimed: chooses in {one|many}
};

} // namespace encours
