// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/customers.h"
#include "core/demo/plan.h"
#include "core/store/transaction.h"

#include <functional>
#include <vector>

namespace encours {

/// Whole months of reminders before the demonstration's last day, and the most invoices for which they are thought out:
/// each day is planned by the planner itself.
inline constexpr int history_days = 92;
inline constexpr std::int64_t most_invoices_with_history = 20'000;

/// What the company of a demonstration did about what it is owed: the shipped policies and segments, who had come how far
/// three months ago, then each day's run as the planner said, most of it posted the same day; promises, kept and broken as
/// the books have it, and a few holds. The last day itself is still to be worked. The same plan gives the same history.
/// `goes_on` is asked each day; false: nothing more is written, and false is given.
[[nodiscard]] bool write_demonstration_history(const store::Transaction& transaction, const demo::Plan& plan,
                                               const std::vector<demo::Customer>& customers,
                                               const std::function<bool()>& goes_on);

} // namespace encours
