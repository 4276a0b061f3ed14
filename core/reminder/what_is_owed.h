// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What the planner plans for, as the numbers alone tell it: nobody's policy and no progress yet.
struct WhatIsOwed {
    /// By customer, then due day, then item_id. Open claims, and those paid in full within thanks_days. `cycle` counts from
    /// 1 how often a payment that had settled the item bounced.
    std::vector<PlannedItem> items;
    // By CustomerIndex, in the company's currency.
    std::vector<std::int64_t> credits; ///< ≥ 0: open credit notes and cash that is set against nothing
    std::vector<Date> first_invoice;   ///< issue day of the first document that is a claim; no_day: none
};

/// Full payment is thanked for within so many days (planner.h, rule 12).
inline constexpr int thanks_days = 10;

/// As of the close of a day. One pass over the items.
[[nodiscard]] WhatIsOwed what_is_owed(const Receivables& receivables, Date at);

} // namespace encours
