// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace encours {

namespace {

/// On the same day each year.
struct FixedHoliday {
    int month;
    int day;
    Holiday holiday;
};

constexpr FixedHoliday fixed_holidays[] = {
    {1, 1, Holiday::new_year},         {5, 1, Holiday::labour_day},  {5, 8, Holiday::victory_1945},
    {7, 14, Holiday::bastille_day},    {8, 15, Holiday::assumption}, {11, 1, Holiday::all_saints},
    {11, 11, Holiday::armistice_1918}, {12, 25, Holiday::christmas},
};

/// The days of abolition are those of the decree 83-1003 of 23 November 1983, Mayotte's added in 2012.
std::optional<FixedHoliday> regional_holiday(HolidayRegion region) {
    switch (region) {
    case HolidayRegion::metropolitan:
        return std::nullopt;
    case HolidayRegion::alsace_moselle:
        return FixedHoliday{12, 26, Holiday::saint_stephen};
    case HolidayRegion::guadeloupe:
        return FixedHoliday{5, 27, Holiday::abolition_of_slavery};
    case HolidayRegion::guyane:
        return FixedHoliday{6, 10, Holiday::abolition_of_slavery};
    case HolidayRegion::martinique:
        return FixedHoliday{5, 22, Holiday::abolition_of_slavery};
    case HolidayRegion::mayotte:
        return FixedHoliday{4, 27, Holiday::abolition_of_slavery};
    case HolidayRegion::reunion:
        return FixedHoliday{12, 20, Holiday::abolition_of_slavery};
    }
    return std::nullopt;
}

/// At a distance in days from Easter Sunday.
struct MovableHoliday {
    std::int32_t after_easter;
    Holiday holiday;
};

constexpr MovableHoliday movable_holidays[] = {
    {1, Holiday::easter_monday}, {39, Holiday::ascension}, {50, Holiday::whit_monday}};
constexpr MovableHoliday good_friday{-2, Holiday::good_friday};

/// For any year, unlike make_date: a due day may pass the last year that a ledger holds.
Date day_of(int year, int month, int day) { return add_months(Date{}, (year - 1970) * 12 + month - 1) + (day - 1); }

} // namespace

Date easter_sunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return day_of(year, n / 31, n % 31 + 1);
}

std::vector<HolidayOn> holidays(int year, HolidayRegion region) {
    std::vector<HolidayOn> all;
    all.reserve(std::size(fixed_holidays) + std::size(movable_holidays) + 2);
    const auto add_fixed = [&](const FixedHoliday& h) { all.push_back({day_of(year, h.month, h.day), h.holiday}); };
    std::for_each(std::begin(fixed_holidays), std::end(fixed_holidays), add_fixed);
    if (const auto regional = regional_holiday(region)) {
        add_fixed(*regional);
    }
    const Date easter = easter_sunday(year);
    const auto add_movable = [&](const MovableHoliday& h) { all.push_back({easter + h.after_easter, h.holiday}); };
    std::for_each(std::begin(movable_holidays), std::end(movable_holidays), add_movable);
    if (region == HolidayRegion::alsace_moselle) {
        add_movable(good_friday);
    }
    std::stable_sort(all.begin(), all.end(), [](const HolidayOn& a, const HolidayOn& b) { return a.on < b.on; });
    return all;
}

bool is_holiday(Date date, HolidayRegion region) {
    const YearMonthDay parts = year_month_day(date);
    const auto falls = [&parts](const FixedHoliday& h) { return h.month == parts.month && h.day == parts.day; };
    if (std::any_of(std::begin(fixed_holidays), std::end(fixed_holidays), falls)) {
        return true;
    }
    if (const auto regional = regional_holiday(region); regional && falls(*regional)) {
        return true;
    }
    const std::int32_t after_easter = date - easter_sunday(parts.year);
    const auto follows = [after_easter](const MovableHoliday& h) { return h.after_easter == after_easter; };
    return std::any_of(std::begin(movable_holidays), std::end(movable_holidays), follows) ||
           (region == HolidayRegion::alsace_moselle && follows(good_friday));
}

bool is_business_day(Date date, HolidayRegion region) {
    return weekday(date) < Weekday::saturday && !is_holiday(date, region);
}

Date business_day_on_or_after(Date date, HolidayRegion region) {
    while (!is_business_day(date, region)) {
        date = date + 1;
    }
    return date;
}

Date add_business_days(Date date, int n, HolidayRegion region) {
    assert(n >= 0);
    for (; n > 0; --n) {
        date = business_day_on_or_after(date + 1, region);
    }
    return date;
}

} // namespace encours
