// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/quiet_period.h"

#include <algorithm>

namespace encours {

Date active_day_on_or_after(Date date, std::span<const QuietPeriod> quiet, HolidayRegion region) {
    for (;;) {
        date = business_day_on_or_after(date, region);
        const auto holds = [date](const QuietPeriod& period) { return period.first <= date && date <= period.last; };
        const auto period = std::find_if(quiet.begin(), quiet.end(), holds);
        if (period == quiet.end()) {
            return date;
        }
        date = period->last + 1;
    }
}

} // namespace encours
