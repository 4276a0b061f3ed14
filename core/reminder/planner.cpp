// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/planner.h"

#include "core/reminder/customer_course.h"
#include "core/reminder/planner_pass.h"

#include <algorithm>
#include <cassert>

namespace encours {

DayPlan plan_day(const PlannerInput& input, Date day) {
    const Planning planning{input, day, day};
    CustomerPlanner planner{planning};
    CustomerWalk walk{input};
    DayPlan plan;
    plan.day = day;
    plan.left_out.reserve(input.items.size());
    for (const PlannedCustomer& customer : input.customers) {
        planner.plan({customer, walk.items_of(customer), CustomerHolds{walk.holds_of(customer)}}, plan, true);
    }
    return plan;
}

std::vector<DayPlan> plan_days(const PlannerInput& input, Date first, Date last) {
    assert(input.at <= first && first <= last);
    std::vector<DayPlan> plans(static_cast<std::size_t>(last - first) + 1);
    for (std::size_t i = 0; i != plans.size(); ++i) {
        plans[i].day = first + static_cast<std::int32_t>(i);
    }
    const Planning planning{input, input.at, last};
    CustomerCourse course{planning};
    CustomerWalk walk{input};
    DayPlan before; // what is done before the first day is nobody's
    for (const PlannedCustomer& customer : input.customers) {
        course.begin(customer, walk.items_of(customer), walk.holds_of(customer), input.at);
        while (course.day() < first) {
            before = {};
            before.day = course.day();
            course.go_on(before, false);
        }
        course.look_at(first); // for its reasons
        while (course.day() <= last) {
            const bool is_first = course.day() == first;
            course.go_on(plans[static_cast<std::size_t>(course.day() - first)], is_first);
        }
    }
    return plans;
}

void post(PlannerInput& input, const DayPlan& plan) {
    for (const ReminderAction& action : plan.actions) {
        const auto customer =
            std::lower_bound(input.customers.begin(), input.customers.end(), action.customer,
                             [](const PlannedCustomer& one, CustomerIndex index) { return one.customer < index; });
        if (customer == input.customers.end() || customer->customer != action.customer) {
            continue;
        }
        const auto items =
            std::span(input.items).subspan(customer->items_begin, customer->items_end - customer->items_begin);
        post_action(input, plan, action, *customer, items);
    }
}

} // namespace encours
