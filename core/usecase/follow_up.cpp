// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/follow_up.h"

#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/day_basis.h"

#include <algorithm>

namespace encours {

namespace {

std::string step_name(const ReminderPolicy& policy, std::uint16_t step) {
    return step < policy.steps.size() ? policy.steps[step].name : std::string();
}

/// The customer's own policy, as an item would follow it that nobody chose another for.
PlannedItem new_item(const DayBasis& basis, CustomerIndex customer) {
    PlannedItem item;
    item.customer = customer;
    item.policy = basis.followed.by_customer[customer];
    return item;
}

FollowedItem followed(const DayBasis& basis, const PlannedItem& item, Date from) {
    const ReminderPolicy& policy = basis.input.policies[item.policy];
    FollowedItem one;
    one.item_id = item.item_id;
    one.invoice_id = item.invoice_id;
    one.why = policy_why(basis, item);
    one.policy_name = policy.name;
    one.last_step = step_name(policy, item.step);
    one.last_posted = item.last_posted;
    one.next = next_step(basis.input, item.customer, item.item_id, from);
    one.next_step = step_name(policy, one.next.step);
    return one;
}

} // namespace

FollowedCustomers followed_customers(const std::filesystem::path& ledger, const Receivables& receivables, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction reading(connection);
    DayBasis basis = day_basis(connection, receivables, at);
    const bool has_begun = std::any_of(basis.input.items.begin(), basis.input.items.end(),
                                       [](const PlannedItem& item) { return item.open > 0 && item.step != no_step; });
    return {std::move(basis.followed.policies), std::move(basis.followed.by_customer),
            std::move(basis.segments),          std::move(basis.segment_by_customer),
            std::move(basis.profiles),          has_begun};
}

CustomerFollowUp read_follow_up(const std::filesystem::path& ledger, const Receivables& receivables,
                                CustomerIndex customer, Date at, Date from) {
    CustomerFollowUp follow_up;
    {
        const auto connection = store::open_ledger(ledger, store::Access::read);
        const store::ReadTransaction reading(connection);
        const DayBasis basis = day_basis(connection, receivables, at);
        follow_up.profile = basis.profiles[customer];
        if (const auto segment = basis.segment_by_customer[customer]; segment < basis.segments.size()) {
            follow_up.segment = basis.segments[segment].name;
            for (const Persona& persona : basis.personas)
                if (basis.segments[segment].persona == persona.id)
                    follow_up.persona = persona.name;
        }
        const PlannedItem none = new_item(basis, customer);
        follow_up.why = policy_why(basis, none);
        follow_up.policy_name = basis.input.policies[none.policy].name;
        for (const PlannedItem& item : basis.input.items)
            if (item.customer == customer && item.open > 0)
                follow_up.items.push_back(followed(basis, item, from));
    }
    follow_up.since = profile_since(ledger, receivables, customer, at);
    return follow_up;
}

} // namespace encours
