// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/plain_planner.h"

namespace encours::test {

void plain_post(PlannerInput& input, const DayPlan& plan) {
    for (const ReminderAction& action : plan.actions) {
        const PolicyStep& step = input.policies.at(action.policy).steps.at(action.step);
        for (const ActionItem& line : plan.items_of(action)) {
            for (PlannedItem& item : input.items) {
                if (item.item_id == line.item_id && line.step != no_step) {
                    item.occurrence = item.step == line.step ? item.occurrence + 1 : 1;
                    item.step = line.step;
                    item.last_posted = plan.day;
                    if (step.deadline_days) {
                        item.deadline = plan.day + *step.deadline_days;
                        const auto rests = [&](Date one) { // Saturdays, Sundays, holidays, and those of the banks
                            const auto parts = year_month_day(one);
                            return !is_business_day(one, input.region) || (parts.month == 12 && parts.day == 26) ||
                                   one + 2 == easter_sunday(parts.year);
                        };
                        while (rests(item.deadline))
                            item.deadline = item.deadline + 1;
                    }
                    item.not_before = no_day;
                    item.moved_earlier = false;
                }
            }
        }
        for (PlannedCustomer& customer : input.customers) {
            if (customer.customer != action.customer) {
                continue;
            }
            if (step.kind == StepKind::thanks) {
                customer.last_thanks = plan.day;
                continue;
            }
            if (step.kind == StepKind::terms_reminder) {
                customer.last_terms = plan.day;
            }
            if (action.channel != Channel::office) {
                customer.contacts.push_back(plan.day);
            }
        }
    }
}

} // namespace encours::test
