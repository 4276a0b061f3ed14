// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/half_year.h"

#include <charconv>

namespace encours {

namespace {

Date day_of(int year, int month, int day) {
    // Years outside what a ledger holds may be computed: counted by months from a day that exists.
    const Date january = add_months(Date{0}, (year - 1970) * 12);
    return add_months(january, month - 1) + (day - 1);
}

} // namespace

HalfYear HalfYear::of(Date date) {
    const YearMonthDay day = year_month_day(date);
    return {2 * day.year + (day.month > 6 ? 1 : 0)};
}

Date HalfYear::first_day() const { return day_of(number >> 1, (number & 1) == 0 ? 1 : 7, 1); }

Date HalfYear::last_day() const { return next().first_day() - 1; }

std::string to_text(HalfYear half_year) {
    return std::to_string(half_year.number >> 1) + ((half_year.number & 1) == 0 ? "-S1" : "-S2");
}

std::optional<HalfYear> half_year_from_text(std::string_view text) {
    if (text.size() != 7 || text.substr(4, 2) != "-S" || (text[6] != '1' && text[6] != '2')) {
        return std::nullopt;
    }
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + 4, year);
    if (error != std::errc{} || end != text.data() + 4 || year < 1900 || year > 2199) {
        return std::nullopt;
    }
    return HalfYear{2 * year + (text[6] - '1')};
}

} // namespace encours
