// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/planner_ledger.h"

#include <algorithm>
#include <tuple>

namespace encours::test {

Date day(const std::string& iso) { return from_iso(iso).value(); }

PolicyStep step(StepKind kind, const std::string& key, StepAnchor anchor, int days) {
    PolicyStep made;
    made.kind = kind;
    made.key = key;
    made.name = key;
    made.anchor = anchor;
    made.days = days;
    made.channels = {Channel::email, Channel::letter};
    return made;
}

std::uint16_t PlannerLedger::policy(std::vector<PolicyStep> steps) {
    ReminderPolicy made;
    made.key = "policy_" + std::to_string(input_.policies.size());
    made.steps = std::move(steps);
    input_.policies.push_back(std::move(made));
    return static_cast<std::uint16_t>(input_.policies.size() - 1);
}

PlannedCustomer& PlannerLedger::customer(CustomerIndex index) {
    const auto [place, is_new] = customers_.try_emplace(index);
    if (is_new) {
        place->second.customer = index;
        place->second.reachable = static_cast<Channels>(bit(Channel::email) | bit(Channel::letter));
    }
    return place->second;
}

PlannedItem& PlannerLedger::item(CustomerIndex customer_index, std::uint32_t id, const std::string& due,
                                 std::int64_t open) {
    customer(customer_index);
    PlannedItem& made = items_[id];
    made.item_id = id;
    made.invoice_id = id;
    made.customer = customer_index;
    made.due = day(due);
    made.issued = made.due - 30;
    made.open = open;
    return made;
}

HoldSpan& PlannerLedger::hold(CustomerIndex customer_index, std::uint32_t item, HoldKind kind, const std::string& from,
                              const std::string& until) {
    HoldSpan made;
    made.customer = customer_index;
    made.item_id = item;
    made.kind = kind;
    made.from = day(from);
    made.until = until.empty() ? no_day : day(until);
    input_.holds.push_back(made);
    return input_.holds.back();
}

PlannerInput PlannerLedger::input() const {
    PlannerInput made = input_;
    for (const auto& [id, item] : items_) {
        made.items.push_back(item);
    }
    std::sort(made.items.begin(), made.items.end(), [](const PlannedItem& a, const PlannedItem& b) {
        return std::tuple(a.customer, a.due, a.item_id) < std::tuple(b.customer, b.due, b.item_id);
    });
    std::sort(made.holds.begin(), made.holds.end(), [](const HoldSpan& a, const HoldSpan& b) {
        return std::tuple(a.customer, a.item_id, a.from, a.kind, a.until) <
               std::tuple(b.customer, b.item_id, b.from, b.kind, b.until);
    });
    std::sort(made.skipped.begin(), made.skipped.end(), [](const SkippedStep& a, const SkippedStep& b) {
        return std::tuple(a.item_id, a.step, a.cycle) < std::tuple(b.item_id, b.step, b.cycle);
    });
    for (const auto& [index, customer] : customers_) {
        PlannedCustomer placed = customer;
        const auto before = [](const PlannedItem& item, CustomerIndex other) { return item.customer < other; };
        const auto first = std::lower_bound(made.items.begin(), made.items.end(), index, before);
        const auto last = std::lower_bound(first, made.items.end(), index + 1, before);
        placed.items_begin = static_cast<std::uint32_t>(first - made.items.begin());
        placed.items_end = static_cast<std::uint32_t>(last - made.items.begin());
        made.customers.push_back(placed);
    }
    return made;
}

} // namespace encours::test
