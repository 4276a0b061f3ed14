// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/planner_pass.h"

#include "core/reminder/granted_time.h"

#include <algorithm>

namespace encours {

std::span<const HoldSpan> CustomerWalk::holds_of(const PlannedCustomer& customer) {
    const std::vector<HoldSpan>& holds = input_.holds;
    while (hold_ != holds.size() && holds[hold_].customer < customer.customer) {
        ++hold_;
    }
    const std::size_t first = hold_;
    while (hold_ != holds.size() && holds[hold_].customer == customer.customer) {
        ++hold_;
    }
    return std::span(holds).subspan(first, hold_ - first);
}

namespace {

void post_item(PlannedItem& item, const ActionItem& taken, Date day, Date deadline) {
    item.occurrence = item.step == taken.step ? item.occurrence + 1 : 1;
    item.step = taken.step;
    item.last_posted = day;
    item.deadline = deadline != no_day ? deadline : item.deadline; // what an earlier message granted still stands
    item.not_before = no_day;
    item.moved_earlier = false;
}

} // namespace

void post_action(const PlannerInput& input, const DayPlan& plan, const ReminderAction& action,
                 PlannedCustomer& customer, std::span<PlannedItem> items) {
    const PolicyStep& step = input.policies[action.policy].steps[action.step];
    const Date deadline = step.deadline_days ? last_day_granted(plan.day, *step.deadline_days, input.region) : no_day;
    auto from = items.begin();
    for (const ActionItem& listed : plan.items_of(action)) { // both in one order
        const auto is_it = [&listed](const PlannedItem& item) { return item.item_id == listed.item_id; };
        const auto item = std::find_if(from, items.end(), is_it);
        if (item != items.end()) { // else it is no more of the input
            from = item;
            if (listed.step != no_step) {
                post_item(*item, listed, plan.day, deadline);
            }
        }
    }
    if (action.kind == StepKind::thanks) {
        customer.last_thanks = plan.day;
    } else if (action.kind == StepKind::terms_reminder) {
        customer.last_terms = plan.day;
    }
    if (action.channel != Channel::office && action.kind != StepKind::thanks) {
        customer.contacts.push_back(plan.day);
    }
}

} // namespace encours
