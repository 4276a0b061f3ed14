// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/legal_data.h"
#include "core/law/regime.h"

#include <optional>
#include <vector>

namespace encours {

/// The rate from a day on, until the next period's first day.
struct RatePeriod {
    Date from;
    HalfYear half_year;             ///< whose rate it is: for a frozen one, the half-year in which interest began
    std::optional<AnnualRate> rate; ///< nothing: the table does not know the half-year
    Ground ground{};
    bool provisional = false; ///< the rate, or one that it follows from, is to be checked
    bool under_floor = false; ///< a clause under three times the legal rate of the half-year

    friend bool operator==(const RatePeriod&, const RatePeriod&) = default;
};

/// The rates of one regime, day by day: shared by all claims of that regime (and, where it is frozen, of the half-year in
/// which interest began). Invariant: ascending days, the first at or before the first day asked for.
using RateSchedule = std::vector<RatePeriod>;

/// From the half-year of `from` to that of the day after `to`. For a public buyer `from` is the first day of interest. Half-years before
/// 2013 have no statutory rate: it floated until the law of 22 March 2012 froze it by half-year.
[[nodiscard]] RateSchedule rate_schedule(const RegimeChoice& choice, const RateTable& rates, const LegalData& data,
                                         Date from, Date to);
/// After a judgment that can be enforced from a day on: the legal rate from the next day, and the points of CMF L313-3 once
/// two months are over. `private_creditor` says which legal rate.
[[nodiscard]] RateSchedule judgment_schedule(bool private_creditor, const RateTable& rates, const LegalData& data,
                                             Date enforceable, Date to);

} // namespace encours
