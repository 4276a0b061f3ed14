// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/quiet_period.h"

#include <span>
#include <vector>

namespace encours {

/// The days on which the company reminds: business days outside its closings. Computed once over a range of days, as the
/// planner asks for each item; days outside the range are computed when asked.
class ActiveDays {
public:
    ActiveDays(std::span<const QuietPeriod> closed, HolidayRegion region, Date first, Date last);

    /// The company is open; what it does rests also in the customer's own periods.
    [[nodiscard]] bool is_open(Date day) const { return open_on_or_after(day) == day; }
    [[nodiscard]] bool is_active(Date day, std::span<const QuietPeriod> quiet) const;

    /// The day itself, or the first active one behind it; no_day where a period without end bars all.
    [[nodiscard]] Date on_or_after(Date day, std::span<const QuietPeriod> quiet) const;
    /// The day itself, or the last active one before it.
    [[nodiscard]] Date on_or_before(Date day, std::span<const QuietPeriod> quiet) const;

private:
    [[nodiscard]] Date open_on_or_after(Date day) const;

    std::span<const QuietPeriod> closed_;
    HolidayRegion region_;
    Date first_;
    std::vector<Date> next_open_; ///< of first_ and the days behind it
};

} // namespace encours
