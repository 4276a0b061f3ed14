// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// A workbook's number as plain decimals with a point, without an exponent and without zeros at either end: "1.25E3" is
/// "1250". Workbooks hold binary fractions and write 17 digits of them; people see 15, and those are the ones that were
/// typed: "1234.5599999999999" is "1234.56". Digits are rounded as digits, half away from zero; no double is made.
/// Nothing for what is no number, or has more than 40 digits before the point.
[[nodiscard]] std::optional<std::string> plain_decimals(std::string_view number);

/// A hundred times the number, with a percent sign: "0.12" is "12%".
[[nodiscard]] std::string as_percent(std::string_view plain);

/// Zeros before the digits, until there are `width` of them before the point: what a format like 00000 shows.
[[nodiscard]] std::string padded(std::string_view plain, int width);

/// From which day a workbook counts.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// The day of a serial number, its time of day left out. In the system of 1900, day 60 is the 29 February 1900 that never
/// was (Excel repeats an error of Lotus 1-2-3): it and what stands before it shift by one. Nothing before day 1, or after
/// the year 9999.
[[nodiscard]] std::optional<Date> day_of_serial(std::string_view plain, DateSystem system);

/// What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct NumberLook {
    enum class Kind : std::uint8_t { plain, day, percent };
    Kind kind = Kind::plain;
    int zeros = 0; ///< the format is so many zeros, as for codes: 00000
};
/// By the number of a format that every workbook has.
[[nodiscard]] NumberLook built_in_look(int format);
/// By a format's text: "dd/mm/yyyy", "[$-40C]d mmm yyyy;@", "0.00%", "00000". Times of day and spans ([h]:mm) are no days.
[[nodiscard]] NumberLook look_of_format(std::string_view format);

} // namespace encours
