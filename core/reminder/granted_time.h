// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"

namespace encours {

/// The last day of the time that a message grants which leaves on `from`: so many days later, or the next day on which a transfer can
/// be made and received: a business day of the region, and none of those on which euro payments rest (TARGET). Of these, Good Friday
/// and 26 December are no holidays of most of France, but of Alsace-Moselle.
[[nodiscard]] inline Date last_day_granted(Date from, int days, HolidayRegion region) {
    Date last = from + days;
    while (!is_business_day(last, region) || !is_business_day(last, HolidayRegion::alsace_moselle))
        last = last + 1;
    return last;
}

} // namespace encours
