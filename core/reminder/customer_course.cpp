// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_course.h"

#include "core/reminder/planner_pass.h"

#include <cassert>

namespace encours {

void CustomerCourse::begin(const PlannedCustomer& customer, std::span<const PlannedItem> items,
                           std::span<const HoldSpan> holds, Date day) {
    customer_ = customer;
    items_.assign(items.begin(), items.end());
    holds_ = CustomerHolds{holds};
    day_ = day;
}

void CustomerCourse::go_on(DayPlan& plan, bool with_reasons) {
    assert(plan.day == day_);
    const CustomerCase given{customer_, items_, holds_};
    if (planner_.plan(given, plan, with_reasons)) {
        post_action(planning_.input, plan, plan.actions.back(), customer_, items_);
    }
    day_ = planner_.next_change(given, day_);
}

} // namespace encours
