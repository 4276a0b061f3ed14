// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/kpi/cuts.h"
#include "core/ledger/coverage.h"

#include <array>
#include <vector>

namespace encours {

/// The dates of which figures are asked, and the days that must be known for them.
struct AskedDays {
    /// At least one date, in any order, repeated or not; a window of at least one day.
    AskedDays(const Coverage& coverage, std::vector<Date> asked, int window);

    /// The days late on which an item enters a bucket.
    static constexpr std::array<std::int32_t, 4> first_days_late{1, 31, 61, 91};

    int window_days;
    Cuts date_cuts; ///< the dates
    Cuts cuts;      ///< the dates and their openings
    Date sales_eve; ///< sales are known by day from the day after: windows and the whole covered history lie there
};

/// A window that may be asked for: 1 to 3660 days.
[[nodiscard]] int clamped_window(int days);

/// The month ends before or on a date, oldest first, `months` of them, 0 to 600; none before earliest_date.
[[nodiscard]] std::vector<Date> month_ends(Date at, int months);

} // namespace encours
