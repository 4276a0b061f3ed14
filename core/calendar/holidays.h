// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <vector>

namespace encours {

/// Where French holidays differ: Alsace-Moselle (57, 67, 68) adds Good Friday and 26 December (C. trav. L3134-13); the
/// overseas departments add the day of abolition (C. trav. L3422-2).
enum class HolidayRegion : std::uint8_t {
    metropolitan,
    alsace_moselle,
    guadeloupe,
    guyane,
    martinique,
    mayotte,
    reunion
};

/// The country's first holiday rule (C. trav. L3133-1) as a code, so that screens can name the day.
enum class Holiday : std::uint8_t {
    new_year,
    good_friday,
    easter_monday,
    labour_day,
    victory_1945,
    ascension,
    whit_monday,
    bastille_day,
    assumption,
    all_saints,
    armistice_1918,
    christmas,
    saint_stephen,
    abolition_of_slavery
};

struct HolidayOn {
    Date on;
    Holiday holiday;
};

/// Easter Sunday, Gregorian (Meeus/Jones/Butcher).
[[nodiscard]] Date easter_sunday(int year);
/// In order of day; two holidays may share one (Ascension and 8 May).
[[nodiscard]] std::vector<HolidayOn> holidays(int year, HolidayRegion region);
[[nodiscard]] bool is_holiday(Date date, HolidayRegion region);

/// Monday to Friday and not a holiday.
[[nodiscard]] bool is_business_day(Date date, HolidayRegion region);
/// The date itself when it is a business day, else the next one.
[[nodiscard]] Date business_day_on_or_after(Date date, HolidayRegion region);
/// n ≥ 0 business days later, counted from the day after.
[[nodiscard]] Date add_business_days(Date date, int n, HolidayRegion region);

} // namespace encours
