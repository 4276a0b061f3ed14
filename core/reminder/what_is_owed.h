// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// What the planner plans for, as the numbers alone tell it: nobody's policy and no progress yet.
struct WhatIsOwed {
    /// By customer, then due day, then item_id. Open claims, and those paid in full lately. `cycle` counts from 1 how often
    /// a payment that had settled the item bounced.
    std::vector<PlannedItem> items;
    // By CustomerIndex, in the company's currency.
    std::vector<std::int64_t> credits; ///< ≥ 0: open credit notes and cash that is set against nothing
    std::vector<Date> first_invoice;   ///< issue day of the first document that is a claim; no_day: none
};

/// How long ago, in days, a payment may lie that one of the policies still asks for (planner.h, rule 12): its thanks step's
/// days, what weekends and a closing of a month add, and thanks_keep_days; terms_keep_days where it reminds of the terms.
[[nodiscard]] int days_of_courtesy(std::span<const ReminderPolicy> policies);

/// As of the close of a day; with what was paid in full within so many days. One pass over the items.
[[nodiscard]] WhatIsOwed what_is_owed(const Receivables& receivables, Date at, int paid_within_days);

} // namespace encours
