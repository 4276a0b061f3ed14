// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "tests/catch.h"

#include <algorithm>
#include <string>

using namespace encours;

namespace {

Date day(std::string_view iso) {
    const auto date = from_iso(iso);
    REQUIRE(date);
    return *date;
}

std::string iso_of(int year, Holiday holiday, HolidayRegion region = HolidayRegion::alsace_moselle) {
    for (const auto& [on, what] : holidays(year, region)) {
        if (what == holiday) {
            return to_iso(on);
        }
    }
    return "none";
}

constexpr HolidayRegion all_regions[] = {
    HolidayRegion::metropolitan, HolidayRegion::alsace_moselle, HolidayRegion::guadeloupe, HolidayRegion::guyane,
    HolidayRegion::martinique,   HolidayRegion::mayotte,        HolidayRegion::reunion};

} // namespace

TEST_CASE("the days that follow Easter, 2026 to 2030", "[calendar]") {
    const struct {
        int year;
        const char* easter;
        const char* good_friday;
        const char* easter_monday;
        const char* ascension;
        const char* whit_monday;
    } table[] = {{2026, "2026-04-05", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25"},
                 {2027, "2027-03-28", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"},
                 {2028, "2028-04-16", "2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05"},
                 {2029, "2029-04-01", "2029-03-30", "2029-04-02", "2029-05-10", "2029-05-21"},
                 {2030, "2030-04-21", "2030-04-19", "2030-04-22", "2030-05-30", "2030-06-10"}};
    for (const auto& row : table) {
        INFO(row.year);
        CHECK(to_iso(easter_sunday(row.year)) == row.easter);
        CHECK(iso_of(row.year, Holiday::good_friday) == row.good_friday);
        CHECK(iso_of(row.year, Holiday::easter_monday) == row.easter_monday);
        CHECK(iso_of(row.year, Holiday::ascension) == row.ascension);
        CHECK(iso_of(row.year, Holiday::whit_monday) == row.whit_monday);
    }
}

TEST_CASE("Easter is a Sunday between 22 March and 25 April", "[calendar]") {
    for (int year = 1900; year <= 2199; ++year) {
        const Date easter = easter_sunday(year);
        REQUIRE(weekday(easter) == Weekday::sunday);
        REQUIRE(easter >= *make_date(year, 3, 22));
        REQUIRE(easter <= *make_date(year, 4, 25));
    }
    CHECK(to_iso(easter_sunday(1943)) == "1943-04-25");
    CHECK(to_iso(easter_sunday(1954)) == "1954-04-18"); // where a simpler rule gives the 25th
    CHECK(to_iso(easter_sunday(1981)) == "1981-04-19"); // and here the 26th
    CHECK(to_iso(easter_sunday(2049)) == "2049-04-18");
    CHECK(to_iso(easter_sunday(2076)) == "2076-04-19");
}

TEST_CASE("the holidays of a year", "[calendar]") {
    std::string list;
    for (const auto& [on, holiday] : holidays(2026, HolidayRegion::metropolitan)) {
        list += to_iso(on).substr(5) + ' ';
    }
    CHECK(list == "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 ");
}

TEST_CASE("regions have days of their own", "[calendar]") {
    CHECK(holidays(2026, HolidayRegion::metropolitan).size() == 11);
    CHECK(holidays(2026, HolidayRegion::alsace_moselle).size() == 13);
    CHECK(iso_of(2026, Holiday::good_friday) == "2026-04-03");
    CHECK(iso_of(2026, Holiday::saint_stephen) == "2026-12-26");
    CHECK(iso_of(2026, Holiday::good_friday, HolidayRegion::metropolitan) == "none");
    const auto abolition = [](HolidayRegion region) { return iso_of(2026, Holiday::abolition_of_slavery, region); };
    CHECK(abolition(HolidayRegion::mayotte) == "2026-04-27");
    CHECK(abolition(HolidayRegion::martinique) == "2026-05-22");
    CHECK(abolition(HolidayRegion::guadeloupe) == "2026-05-27");
    CHECK(abolition(HolidayRegion::guyane) == "2026-06-10");
    CHECK(abolition(HolidayRegion::reunion) == "2026-12-20");
    CHECK(abolition(HolidayRegion::metropolitan) == "none");
}

TEST_CASE("two holidays may fall on one day", "[calendar]") {
    // Ascension of 2008 on 1 May, of 1997 on 8 May.
    CHECK(iso_of(2008, Holiday::ascension) == "2008-05-01");
    CHECK(iso_of(2008, Holiday::labour_day) == "2008-05-01");
    CHECK(iso_of(1997, Holiday::ascension) == iso_of(1997, Holiday::victory_1945));
    CHECK(is_holiday(day("2008-05-01"), HolidayRegion::metropolitan));
}

TEST_CASE("a day is a holiday when the year's list has it, and the list is in order", "[calendar]") {
    for (const HolidayRegion region : all_regions) {
        for (int year = 1990; year <= 2060; ++year) {
            const auto list = holidays(year, region);
            REQUIRE(std::is_sorted(list.begin(), list.end(), [](auto a, auto b) { return a.on < b.on; }));
            for (Date date = *make_date(year, 1, 1); date <= *make_date(year, 12, 31); date = date + 1) {
                const bool listed = std::any_of(list.begin(), list.end(), [=](auto h) { return h.on == date; });
                REQUIRE(is_holiday(date, region) == listed);
            }
        }
    }
}

TEST_CASE("business days skip weekends and holidays", "[calendar]") {
    constexpr auto region = HolidayRegion::metropolitan;
    CHECK(is_business_day(day("2026-10-30"), region));       // a Friday
    CHECK_FALSE(is_business_day(day("2026-10-31"), region)); // a Saturday
    CHECK_FALSE(is_business_day(day("2026-11-11"), region)); // a Wednesday, Armistice
    CHECK(business_day_on_or_after(day("2026-10-30"), region) == day("2026-10-30"));
    CHECK(business_day_on_or_after(day("2026-10-31"), region) == day("2026-11-02"));
    // Christmas 2026 is a Friday; 26 December counts in Alsace only, and is a Saturday anyway.
    CHECK(business_day_on_or_after(day("2026-12-25"), region) == day("2026-12-28"));
    CHECK(business_day_on_or_after(day("2025-12-25"), region) == day("2025-12-26"));
    CHECK(business_day_on_or_after(day("2025-12-25"), HolidayRegion::alsace_moselle) == day("2025-12-29"));
    CHECK(business_day_on_or_after(day("2026-04-03"), HolidayRegion::alsace_moselle) == day("2026-04-07"));
}

TEST_CASE("business days are counted from the day after", "[calendar]") {
    constexpr auto region = HolidayRegion::metropolitan;
    CHECK(add_business_days(day("2026-10-31"), 0, region) == day("2026-10-31"));
    CHECK(add_business_days(day("2026-10-30"), 1, region) == day("2026-11-02"));
    CHECK(add_business_days(day("2026-10-31"), 2, region) == day("2026-11-03"));
    CHECK(add_business_days(day("2026-11-10"), 2, region) == day("2026-11-13"));
    CHECK(add_business_days(day("2026-12-24"), 5, region) == day("2027-01-04"));
}
