// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/active_days.h"

#include "core/ledger/receivables.h"

#include <algorithm>
#include <cassert>

namespace encours {

namespace {

const QuietPeriod* period_of(Date day, std::span<const QuietPeriod> periods) {
    const auto holds = [day](const QuietPeriod& period) { return period.first <= day && day <= period.last; };
    const auto found = std::find_if(periods.begin(), periods.end(), holds);
    return found == periods.end() ? nullptr : &*found;
}

/// no_day behind a period that has no end.
Date day_behind(const QuietPeriod& period) { return period.last >= latest_date ? no_day : period.last + 1; }

} // namespace

ActiveDays::ActiveDays(std::span<const QuietPeriod> closed, HolidayRegion region, Date first, Date last)
    : closed_(closed), region_(region), first_(first) {
    assert(first <= last);
    std::vector<Date> next(static_cast<std::size_t>(last - first) + 1);
    Date open = no_day; // the next one, found once for each run of closed days
    for (Date day = last; day >= first; day = day - 1) {
        const bool is_open = is_business_day(day, region) && period_of(day, closed) == nullptr;
        if (is_open || day == last) {
            open = open_on_or_after(day);
        }
        next[static_cast<std::size_t>(day - first)] = open;
    }
    next_open_ = std::move(next);
}

Date ActiveDays::open_on_or_after(Date day) const {
    const std::int64_t place = std::int64_t{day.days} - first_.days;
    if (place >= 0 && place < static_cast<std::int64_t>(next_open_.size())) {
        return next_open_[static_cast<std::size_t>(place)];
    }
    while (day != no_day) {
        day = business_day_on_or_after(day, region_);
        const QuietPeriod* period = period_of(day, closed_);
        if (period == nullptr) {
            return day;
        }
        day = day_behind(*period);
    }
    return no_day;
}

bool ActiveDays::is_active(Date day, std::span<const QuietPeriod> quiet) const {
    return is_open(day) && period_of(day, quiet) == nullptr;
}

Date ActiveDays::on_or_after(Date day, std::span<const QuietPeriod> quiet) const {
    while (day != no_day) {
        day = open_on_or_after(day);
        const QuietPeriod* period = period_of(day, quiet);
        if (period == nullptr) {
            return day;
        }
        day = day_behind(*period);
    }
    return no_day;
}

Date ActiveDays::on_or_before(Date day, std::span<const QuietPeriod> quiet) const {
    while (day >= earliest_date && !is_active(day, quiet)) {
        day = day - 1;
    }
    return day;
}

} // namespace encours
