// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reminder_ledger.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace encours::bench {

namespace {

constexpr std::size_t items_of_customer = 5;

PolicyStep step(StepKind kind, StepAnchor anchor, int days) {
    PolicyStep made;
    made.kind = kind;
    made.anchor = anchor;
    made.days = days;
    made.channels = {Channel::email, Channel::letter};
    return made;
}

ReminderPolicy policy(int pace) {
    ReminderPolicy made;
    made.contact_gap_days = 5;
    made.max_contacts = 4;
    made.steps = {step(StepKind::notice_before_due, StepAnchor::due_day, -7),
                  step(StepKind::reminder, StepAnchor::due_day, pace),
                  step(StepKind::reminder, StepAnchor::previous_posted, pace + 8),
                  step(StepKind::call, StepAnchor::previous_posted, pace + 5),
                  step(StepKind::formal_notice, StepAnchor::previous_posted, pace + 10),
                  step(StepKind::hand_over, StepAnchor::deadline_granted, pace + 12),
                  step(StepKind::thanks, StepAnchor::settled, 1)};
    made.steps[4].deadline_days = 8;
    made.steps[4].mandatory = true;
    made.steps[5].channels = {Channel::office};
    return made;
}

} // namespace

PlannerInput overdue_items(std::size_t count) {
    std::mt19937 random{7};
    const auto below = [&](unsigned n) { return static_cast<std::int32_t>(random() % n); };
    PlannerInput input;
    input.at = make_date(2026, 11, 26).value(); // a Thursday
    for (int pace = 2; pace != 6; ++pace) {
        input.policies.push_back(policy(pace));
    }
    for (std::size_t i = 0; i < count; i += items_of_customer) {
        PlannedCustomer customer;
        customer.customer = static_cast<CustomerIndex>(input.customers.size());
        customer.reachable = static_cast<Channels>(bit(Channel::letter) | (below(4) != 0 ? bit(Channel::email) : 0));
        customer.items_begin = static_cast<std::uint32_t>(i);
        customer.items_end = static_cast<std::uint32_t>(std::min(i + items_of_customer, count));
        customer.credits = below(10) == 0 ? 10'000 : 0;
        const auto own = static_cast<std::uint16_t>(below(4));
        for (std::uint32_t id = customer.items_begin; id != customer.items_end; ++id) {
            PlannedItem item;
            item.item_id = id + 1;
            item.invoice_id = id + 1;
            item.customer = customer.customer;
            item.due = input.at - (1 + below(90));
            item.issued = item.due - 30;
            item.open = 5'000 + below(500'000);
            item.policy = own;
            if (below(3) != 0) {
                item.step = static_cast<std::uint16_t>(1 + below(4));
                item.last_posted = input.at - (6 + below(20));
                item.occurrence = 1;
                customer.contacts.push_back(item.last_posted);
            }
            if (below(12) == 0) {
                const bool is_promise = below(2) == 0;
                input.holds.push_back({item.customer, item.item_id, is_promise ? HoldKind::promise : HoldKind::dispute,
                                       input.at - 4, is_promise ? input.at + below(12) : no_day, 0});
            }
            input.items.push_back(item);
        }
        std::sort(customer.contacts.begin(), customer.contacts.end());
        std::sort(input.items.begin() + customer.items_begin, input.items.end(),
                  [](const PlannedItem& a, const PlannedItem& b) {
                      return std::tuple(a.due, a.item_id) < std::tuple(b.due, b.item_id);
                  });
        input.customers.push_back(std::move(customer));
    }
    return input;
}

} // namespace encours::bench
