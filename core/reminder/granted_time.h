// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"

namespace encours {

/// The last day of the time that a message grants which leaves on `from`: so many days later, or the next business day where that one
/// is none, for no bank carries out a transfer on it.
[[nodiscard]] inline Date last_day_granted(Date from, int days, HolidayRegion region) {
    return business_day_on_or_after(from + days, region);
}

} // namespace encours
