// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/contact_limit.h"

#include <algorithm>

namespace encours {

std::optional<WholeReason> done_today(const PlannedCustomer& customer, std::span<const PlannedItem> items, Date day) {
    const auto was_posted = [day](const PlannedItem& item) { return item.last_posted == day; };
    const bool something = customer.last_thanks == day ||
                           (!customer.contacts.empty() && customer.contacts.back() == day) ||
                           std::any_of(items.begin(), items.end(), was_posted);
    return something ? std::optional{WholeReason{LeftOutReason::too_soon, day + 1}} : std::nullopt;
}

std::optional<WholeReason> contact_limit(const PlannedCustomer& customer, const ReminderPolicy& policy, Date day) {
    const std::vector<Date>& contacts = customer.contacts;
    if (contacts.empty()) {
        return std::nullopt;
    }
    const Date free = contacts.back() + policy.contact_gap_days;
    if (day < free) {
        return WholeReason{LeftOutReason::too_soon, free};
    }
    const auto most = static_cast<std::size_t>(std::max(0, policy.max_contacts));
    if (most == 0 || contacts.size() < most) {
        return std::nullopt;
    }
    const Date leaves = contacts[contacts.size() - most] + policy.max_contacts_days;
    return day < leaves ? std::optional{WholeReason{LeftOutReason::contact_cap, leaves}} : std::nullopt;
}

} // namespace encours
