// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What a character of an amount can be.
enum class AmountMark : std::uint8_t {
    end,
    digit,
    comma,
    point,
    blank,
    apostrophe,
    minus,
    plus,
    open,
    close,
    currency,
    other
};

/// An amount as it is spelled: its runs of digits and the marks between them, before anything decides what the last
/// mark means. Internal to core/money: parse_amount and DecimalSignInference read the same spelling.
/// Invariant: all marks but the last are the same, with a first run of one to three digits and then runs of three.
struct AmountSpelling {
    bool negative = false;
    std::size_t marks = 0;
    AmountMark grouping = AmountMark::end; ///< the marks before the last, `end` when there is one mark at most
    AmountMark last = AmountMark::end;     ///< `end` when there is none
    std::string_view first_run;            ///< up to the first mark; may be empty (",50")
    std::string_view last_run;             ///< after the last mark; may be empty ("123,")
    std::uint64_t before_last = 0;         ///< the digits before the last mark as a number (see append_digits)

    /// All marks can stand between thousands.
    [[nodiscard]] bool may_be_grouped_whole() const;
    /// The last mark can separate decimals: a comma or a point, after groups by another mark.
    [[nodiscard]] bool may_have_decimals() const;
};

/// Value and digits as one number; what passes largest_amount stays beyond it, without overflow.
[[nodiscard]] std::uint64_t append_digits(std::uint64_t value, std::string_view digits);

/// The text without blanks around it and without quotes or a spreadsheet's guard: ="74,70".
[[nodiscard]] std::string_view unguarded(std::string_view text);

/// Reads a whole text: a number with at most one sign (or parentheses) and one currency, on either side. Nothing when
/// the text has any other shape.
[[nodiscard]] std::optional<AmountSpelling> read_amount_spelling(std::string_view text);

} // namespace encours
