// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace encours {

/// A day as it is spelled, before an order says which part is what. Internal to core/calendar: parse_date and
/// DateOrderInference read the same spelling.
struct DateSpelling {
    enum class Shape : std::uint8_t {
        empty,   ///< nothing, or the zeros that stand for "no day"
        other,   ///< neither of the following
        parts,   ///< three parts with separators
        compact, ///< eight digits, split as year, month and day
    };
    struct Part {
        int value = 0;
        int digits = 0; ///< 1–4 as written; 0 for a month's name, whose number is the value
    };
    Shape shape = Shape::other;
    Part parts[3];
};

[[nodiscard]] DateSpelling read_date_spelling(std::string_view text);

} // namespace encours
