// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/holidays.h"

#include <span>

namespace encours {

/// Days on which nobody is to be reminded: a company's summer closing, a customer's peak. Both days belong to it; one
/// that ends before it begins holds no day.
struct QuietPeriod {
    Date first;
    Date last;

    friend bool operator==(const QuietPeriod&, const QuietPeriod&) = default;
};

/// The date itself, or the first day after it that is a business day of the region and lies in no period, in whatever
/// order they come and however they overlap. Moves what the company does; never a due day (see due_date).
[[nodiscard]] Date active_day_on_or_after(Date date, std::span<const QuietPeriod> quiet, HolidayRegion region);

} // namespace encours
