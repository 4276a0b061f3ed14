// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include <algorithm>
#include <cassert>
#include <chrono>

namespace encours {

namespace {

using std::chrono::sys_days;

std::chrono::year_month_day parts_of(Date date) {
    return std::chrono::year_month_day(sys_days(std::chrono::days(date.days)));
}

/// The day of a month that exists, in any year that std::chrono knows.
Date date_of(std::chrono::year_month month, unsigned day) {
    const sys_days days(month / std::chrono::day(day));
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

unsigned last_day(std::chrono::year_month month) { return static_cast<unsigned>((month / std::chrono::last).day()); }

bool two_digits(const char* at, int& value) {
    const auto tens = static_cast<unsigned>(at[0] - '0');
    const auto ones = static_cast<unsigned>(at[1] - '0');
    value = static_cast<int>(tens * 10 + ones);
    return tens <= 9 && ones <= 9;
}

void append_padded(std::string& text, int value) {
    text += static_cast<char>('0' + value / 10);
    text += static_cast<char>('0' + value % 10);
}

} // namespace

std::optional<Date> make_date(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
        return std::nullopt;
    }
    return date_of(std::chrono::year(year) / month, static_cast<unsigned>(day));
}

YearMonthDay year_month_day(Date date) {
    const auto parts = parts_of(date);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

Weekday weekday(Date date) {
    const int from_thursday = date.days % 7; // 1970-01-01 was one
    return static_cast<Weekday>((from_thursday + 7 + 3) % 7 + 1);
}

bool is_leap_year(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
    assert(month >= 1 && month <= 12);
    static constexpr std::int8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month - 1] + (month == 2 && is_leap_year(year) ? 1 : 0);
}

Date start_of_month(Date date) { return date - (year_month_day(date).day - 1); }

Date end_of_month(Date date) {
    const auto [year, month, day] = year_month_day(date);
    return date + (days_in_month(year, month) - day);
}

Date add_months(Date date, int months) {
    const auto parts = parts_of(date);
    const auto month = parts.year() / parts.month() + std::chrono::months(months);
    return date_of(month, std::min(static_cast<unsigned>(parts.day()), last_day(month)));
}

std::string to_iso(Date date) {
    const auto [year, month, day] = year_month_day(date);
    std::string text;
    text.reserve(16);
    if (year >= 0 && year <= 9999) {
        append_padded(text, year / 100);
        append_padded(text, year % 100);
    } else {
        text += std::to_string(year);
    }
    text += '-';
    append_padded(text, month);
    text += '-';
    append_padded(text, day);
    return text;
}

std::optional<Date> from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    int century = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    const char* const at = text.data();
    if (!two_digits(at, century) || !two_digits(at + 2, year) || !two_digits(at + 5, month) ||
        !two_digits(at + 8, day)) {
        return std::nullopt;
    }
    return make_date(century * 100 + year, month, day);
}

} // namespace encours
