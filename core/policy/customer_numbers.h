// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/customer_delays.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// Settled later than so many days after the due day is late: below that it is the bank's days, not the payer's habit.
inline constexpr int settled_late_days = 5;

/// What the columns alone say of how a customer owes and pays, as of the close of a day, in the company's currency.
struct CustomerNumbers {
    /// Due items that cash settled, and the delays of cash, in one year.
    struct Year {
        int settled = 0, settled_late = 0;
        CustomerDelay delay;
    };
    std::int64_t open = 0, overdue = 0; ///< before credits and cash that is set against nothing
    std::int64_t largest_debt = 0;
    std::int64_t disputed = 0;
    int oldest_days_late = 0;
    std::int64_t yearly_sales = 0;
    Date first_document = no_day; ///< issue day of its first claim, in any currency
    Year last, before;            ///< the 365 days that end with the day, and the 365 before
};

/// By CustomerIndex, in one pass over the items. With `only`, the others stay empty.
[[nodiscard]] std::vector<CustomerNumbers> customer_numbers(const Receivables& receivables, Date at,
                                                            std::optional<CustomerIndex> only = std::nullopt);

} // namespace encours
