// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/followed_policies.h"

#include "core/store/policy_store.h"

#include <algorithm>
#include <optional>

namespace encours {

namespace {

/// The newest version of a policy; versions stand the newest first.
std::optional<std::uint16_t> newest(const std::vector<ReminderPolicy>& policies, const std::string& key) {
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const ReminderPolicy& policy) { return policy.key == key; });
    return found == policies.end() || key.empty() ? std::nullopt
                                                  : std::optional(static_cast<std::uint16_t>(found - policies.begin()));
}

std::uint16_t default_policy(const std::vector<ReminderPolicy>& policies) {
    for (std::size_t i = 0; i < policies.size(); ++i) {
        const bool is_newest = i == 0 || policies[i - 1].key != policies[i].key;
        if (is_newest && policies[i].is_default)
            return static_cast<std::uint16_t>(i);
    }
    return 0;
}

} // namespace

FollowedPolicies followed_policies(const store::Connection& connection, const Receivables& receivables,
                                   std::span<const std::uint32_t> segment_by_customer,
                                   std::span<const Segment> segments) {
    FollowedPolicies followed;
    followed.policies = store::read_published_policies(connection);
    if (followed.policies.empty())
        followed.policies.emplace_back();
    const auto company = default_policy(followed.policies);
    std::vector<std::uint16_t> by_segment;
    for (const auto& segment : segments)
        by_segment.push_back(newest(followed.policies, segment.policy_key).value_or(company));
    followed.by_customer.assign(receivables.customer_count(), company);
    for (std::size_t i = 0; i < segment_by_customer.size() && i < followed.by_customer.size(); ++i) {
        if (segment_by_customer[i] < by_segment.size())
            followed.by_customer[i] = by_segment[segment_by_customer[i]];
    }
    for (const auto& choice : store::read_followed_choices(connection)) {
        const auto policy = newest(followed.policies, choice.policy_key);
        if (!policy)
            continue;
        if (choice.item_id != 0) {
            followed.by_item[choice.item_id] = *policy;
            followed.reasons_of_items[choice.item_id] = choice.reason;
        } else if (choice.invoice_id != 0) {
            followed.by_invoice[choice.invoice_id] = *policy;
            followed.reasons_of_invoices[choice.invoice_id] = choice.reason;
        } else if (const auto index = receivables.index_of(CustomerId{choice.customer_id})) {
            followed.by_customer[*index] = *policy;
            followed.chosen_customers[*index] = choice.reason;
        }
    }
    return followed;
}

} // namespace encours
