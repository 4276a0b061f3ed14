// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/calendar/date.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// How late a customer pays.
struct CustomerDelay {
    std::int64_t amount = 0; ///< cash of the window on invoices, minor units of the company's currency
    Wide amount_days = 0;    ///< the same times the days late, early payment counting 0

    /// Days beyond terms, weighted by amount; nothing where nothing was paid.
    [[nodiscard]] std::optional<double> days() const { return amount > 0 ? ratio(amount_days, amount) : std::nullopt; }
};

/// The days beyond terms (dbt.h) of each customer, by CustomerIndex, over the days in (at − window, at], in one pass. Where
/// the window lies in covered days, equal to figures_by_customer's; where the ledger knows less, what it knows counts.
[[nodiscard]] std::vector<CustomerDelay> customer_delays(const Receivables& receivables, Date at, int window_days);

} // namespace encours
