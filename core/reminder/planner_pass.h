// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <span>
#include <vector>

namespace encours {

/// Walks through the customers of an input with their items and holds.
class CustomerWalk {
public:
    explicit CustomerWalk(const PlannerInput& input) : input_(input) {}

    /// The holds of a customer; to be asked in the order of the customers.
    [[nodiscard]] std::span<const HoldSpan> holds_of(const PlannedCustomer& customer);
    [[nodiscard]] std::span<const PlannedItem> items_of(const PlannedCustomer& customer) const {
        return std::span(input_.items).subspan(customer.items_begin, customer.items_end - customer.items_begin);
    }

private:
    const PlannerInput& input_;
    std::size_t hold_ = 0;
};

/// One action as posted on the plan's day; `items` are those of its customer.
void post_action(const PlannerInput& input, const DayPlan& plan, const ReminderAction& action,
                 PlannedCustomer& customer, std::span<PlannedItem> items);

} // namespace encours
