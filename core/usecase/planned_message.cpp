// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/planned_message.h"

#include <algorithm>

namespace encours {

namespace {

/// The same step once more counts on; another begins at 1.
int occurrence_of(const PlannedItem& item, const ActionItem& listed) {
    return item.step == listed.step ? item.occurrence + 1 : 1;
}

} // namespace

const PlannedCustomer* find_customer(const PlannerInput& input, CustomerIndex customer) {
    const auto found =
        std::lower_bound(input.customers.begin(), input.customers.end(), customer,
                         [](const PlannedCustomer& one, CustomerIndex index) { return one.customer < index; });
    return found != input.customers.end() && found->customer == customer ? &*found : nullptr;
}

MessageId write_message(store::MessageWriter& writer, const PlannerInput& input, const DayPlan& plan,
                        const ReminderAction& action, store::NewMessage message, const OwnDays& brought_forward) {
    const auto& policy = input.policies[action.policy];
    const auto& step = policy.steps[action.step];
    message.policy = policy.id;
    message.step = step.id;
    message.step_key = step.key;
    message.total = action.total();
    message.credits = action.credits;
    message.planned = action.planned;
    const auto id = writer.add(message);
    const auto* customer = find_customer(input, action.customer);
    auto place = customer->items_begin; // both in one order
    for (const auto& listed : plan.items_of(action)) {
        while (input.items[place].item_id != listed.item_id)
            ++place;
        const auto& item = input.items[place];
        store::NewMessageItem row;
        row.item_id = listed.item_id;
        if (listed.step != no_step)
            row.step = input.policies[item.policy].steps[listed.step].id;
        row.cycle = item.cycle;
        row.occurrence = listed.step != no_step ? occurrence_of(item, listed) : 1;
        row.open = listed.open;
        row.days_late = listed.days_late;
        row.claimed = listed.claimed;
        writer.add(id, row);
        if (!message.run)
            continue;
        const auto own_day = brought_forward.find(listed.item_id);
        writer.add(message.run, {message.customer, listed.item_id, id, row.step, listed.open, listed.days_late,
                                 std::nullopt, own_day == brought_forward.end() ? no_day : own_day->second});
    }
    return id;
}

} // namespace encours
