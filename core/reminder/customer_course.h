// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/customer_planner.h"

#include <span>
#include <vector>

namespace encours {

/// What becomes of a customer from day to day when each action is done on its day, and nothing is paid nor answered. Days on
/// which nothing can happen are left out.
class CustomerCourse {
public:
    explicit CustomerCourse(const Planning& planning) : planning_(planning), planner_(planning) {}

    void begin(const PlannedCustomer& customer, std::span<const PlannedItem> items, std::span<const HoldSpan> holds,
               Date day);

    /// The next day worth a look; no_day: nothing happens any more.
    [[nodiscard]] Date day() const { return day_; }
    /// Looks at a day, ≤ day(), on which nothing may be done.
    void look_at(Date day) { day_ = day; }
    /// Adds what is done on day() to `plan`, which is of that day, and goes on to the next.
    void go_on(DayPlan& plan, bool with_reasons);

private:
    const Planning& planning_;
    CustomerPlanner planner_;
    PlannedCustomer customer_;
    std::vector<PlannedItem> items_;
    CustomerHolds holds_;
    Date day_;
};

} // namespace encours
