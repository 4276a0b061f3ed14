// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A day of the proleptic Gregorian calendar, without time or zone: days since 1970-01-01, four bytes.
struct Date {
    std::int32_t days = 0;

    friend constexpr auto operator<=>(Date, Date) = default;
    friend constexpr Date operator+(Date date, std::int32_t count) { return {date.days + count}; }
    friend constexpr Date operator-(Date date, std::int32_t count) { return {date.days - count}; }
    friend constexpr std::int32_t operator-(Date a, Date b) { return a.days - b.days; }
};

/// What a ledger may hold: 1900-01-01 to 2199-12-31. Readers refuse other days; what is computed from them, a due day,
/// may pass them, and all functions here serve the years -32,767 to 32,767.
inline constexpr Date earliest_date{-25567};
inline constexpr Date latest_date{84005};

struct YearMonthDay {
    int year;
    int month; ///< 1–12
    int day;   ///< 1–31
};

/// Nothing for a day that does not exist (30 February) or lies outside earliest_date…latest_date.
[[nodiscard]] std::optional<Date> make_date(int year, int month, int day);
[[nodiscard]] YearMonthDay year_month_day(Date date);
[[nodiscard]] Weekday weekday(Date date);

[[nodiscard]] bool is_leap_year(int year);
[[nodiscard]] int days_in_month(int year, int month);
[[nodiscard]] Date start_of_month(Date date);
[[nodiscard]] Date end_of_month(Date date);
/// Same day of another month, clamped to its last day: 31 January + 1 month = 28 or 29 February.
[[nodiscard]] Date add_months(Date date, int months);

/// "2026-10-31".
[[nodiscard]] std::string to_iso(Date date);
[[nodiscard]] std::optional<Date> from_iso(std::string_view text);

} // namespace encours
