// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include "tests/catch.h"

#include <limits>

using namespace encours;

namespace {

Date day(std::string_view iso) {
    const auto date = from_iso(iso);
    REQUIRE(date);
    return *date;
}

} // namespace

TEST_CASE("days are counted from 1970-01-01", "[calendar]") {
    CHECK(day("1970-01-01").days == 0);
    CHECK(day("1970-01-02").days == 1);
    CHECK(day("1969-12-31").days == -1);
    CHECK(day("2000-02-29").days == 11'016);
    CHECK(day("1900-01-01") == earliest_date);
    CHECK(day("2199-12-31") == latest_date);
    CHECK(day("2026-03-01") - day("2026-02-01") == 28);
    CHECK(day("2028-03-01") - 1 == day("2028-02-29"));
}

TEST_CASE("days that do not exist, or no ledger holds, are not made", "[calendar]") {
    CHECK_FALSE(make_date(2026, 2, 29));
    CHECK_FALSE(make_date(2100, 2, 29));
    CHECK_FALSE(make_date(2026, 4, 31));
    CHECK_FALSE(make_date(2026, 0, 1));
    CHECK_FALSE(make_date(2026, 13, 1));
    CHECK_FALSE(make_date(2026, 1, 0));
    CHECK_FALSE(make_date(2026, 1, -1));
    CHECK_FALSE(make_date(1899, 12, 31));
    CHECK_FALSE(make_date(2200, 1, 1));
    constexpr int extremes[] = {std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    for (const int extreme : extremes) {
        CHECK_FALSE(make_date(extreme, 1, 1));
        CHECK_FALSE(make_date(2026, extreme, 1));
        CHECK_FALSE(make_date(2026, 1, extreme));
    }
    CHECK(make_date(2000, 2, 29));
}

TEST_CASE("every day that a ledger holds follows the one before", "[calendar]") {
    int year = 1900;
    int month = 1;
    int in_month = 1;
    int from_monday = 0; // 1900-01-01 was one
    for (Date date = earliest_date; date <= latest_date; date = date + 1) {
        REQUIRE(make_date(year, month, in_month) == date);
        const auto parts = year_month_day(date);
        REQUIRE((parts.year == year && parts.month == month && parts.day == in_month));
        REQUIRE(from_iso(to_iso(date)) == date);
        REQUIRE(static_cast<int>(weekday(date)) == from_monday + 1);
        REQUIRE(start_of_month(date) == date - (in_month - 1));
        REQUIRE(end_of_month(date) == date + (days_in_month(year, month) - in_month));
        from_monday = (from_monday + 1) % 7;
        ++in_month;
        if (in_month > days_in_month(year, month)) {
            in_month = 1;
            month = month % 12 + 1;
            year += month == 1 ? 1 : 0;
        }
    }
    CHECK(year == 2200);
}

TEST_CASE("centuries are leap years every fourth time", "[calendar]") {
    CHECK(is_leap_year(2000));
    CHECK(is_leap_year(2028));
    CHECK_FALSE(is_leap_year(1900));
    CHECK_FALSE(is_leap_year(2100));
    CHECK_FALSE(is_leap_year(2026));
    CHECK(days_in_month(2028, 2) == 29);
    CHECK(days_in_month(2100, 2) == 28);
    CHECK(days_in_month(2026, 12) == 31);
}

TEST_CASE("months are added to the same day, or the month's last", "[calendar]") {
    CHECK(add_months(day("2026-01-31"), 1) == day("2026-02-28"));
    CHECK(add_months(day("2028-01-31"), 1) == day("2028-02-29"));
    CHECK(add_months(day("2026-01-15"), 1) == day("2026-02-15"));
    CHECK(add_months(day("2026-11-30"), 3) == day("2027-02-28"));
    CHECK(add_months(day("2026-03-31"), -1) == day("2026-02-28"));
    CHECK(add_months(day("2026-01-31"), -13) == day("2024-12-31"));
    CHECK(add_months(day("2026-10-31"), 0) == day("2026-10-31"));
    CHECK(add_months(day("2024-02-29"), 12) == day("2025-02-28"));
    CHECK(add_months(day("1900-01-31"), 3599) == day("2199-12-31"));
}

TEST_CASE("days past the ledger's last still have a date: a term may reach them", "[calendar]") {
    const Date later = latest_date + 60;
    CHECK(to_iso(later) == "2200-03-01");
    CHECK(add_months(latest_date, 2) == day("2199-12-31") + 59);
    CHECK(end_of_month(later) == later + 30);
    CHECK(weekday(later) == Weekday::saturday);
}

TEST_CASE("only the ISO form is ISO", "[calendar]") {
    for (const char* text :
         {"", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-13-01",
          "2026-02-30", "20260101", "2026-01-0a", "2026--1-01", "+026-01-01", "1899-12-31"}) {
        INFO(text);
        CHECK_FALSE(from_iso(text));
    }
}
