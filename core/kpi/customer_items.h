// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/kpi/aging.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// A due item of a customer, open or not, as of a day.
struct CustomerItem {
    OpenItem item;
    Date settled = no_day; ///< when nothing was left of it; no_day while something is open
    /// Its last cash settled it: then the days between due day and that cash, below 0 when early.
    std::optional<std::int32_t> days_beyond;
    bool is_due_estimated = false;
};

/// All that were booked by the day and not cancelled, by issue day, then id.
[[nodiscard]] std::vector<CustomerItem> customer_items(const Receivables& receivables, Date at, CustomerIndex customer);

/// What was settled in a month.
struct MonthOfDelays {
    Date end;                                             ///< its last day
    std::int64_t items = 0;                               ///< with days beyond terms, of the company's currency
    std::int64_t amount = 0;                              ///< of them
    Wide amount_days = 0;                                 ///< the same times their days, early counting 0, as in dbt.h
    Wide last_year_amount = 0, last_year_amount_days = 0; ///< of the twelve months that end with this one

    [[nodiscard]] std::optional<double> average() const;
    [[nodiscard]] std::optional<double> average_of_year() const;
};

/// From the first month with something settled, at most `months`, to the month of `at`.
[[nodiscard]] std::vector<MonthOfDelays> months_of_delays(const std::vector<CustomerItem>& items, Currency currency,
                                                          Date at, int months);

} // namespace encours
