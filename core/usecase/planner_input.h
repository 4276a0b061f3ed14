// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/segment.h"
#include "core/reminder/planner.h"
#include "core/reminder/what_is_owed.h"
#include "core/store/connection.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// Which policy everybody follows, as places in `policies`.
struct FollowedPolicies {
    std::vector<ReminderPolicy> policies;   ///< those in force, and older versions that items still follow
    std::vector<std::uint16_t> by_customer; ///< by CustomerIndex
    std::unordered_map<std::uint32_t, std::uint16_t> by_invoice, by_item; ///< chosen by a person for one alone
    std::unordered_map<CustomerIndex, std::string> chosen_customers;      ///< whose a person chose, and why
    std::unordered_map<std::uint32_t, std::string> reasons_of_invoices, reasons_of_items;
};

/// Persona of each customer, where its segment has one: by CustomerIndex, null where it has none.
using PersonaByCustomer = std::vector<const Persona*>;

/// Everything that planning a day reads, as of the close of a day, put together from the columns and the file.
[[nodiscard]] PlannerInput planner_input(const store::Connection& connection, const Receivables& receivables, Date at,
                                         const FollowedPolicies& followed, const PersonaByCustomer& personas);

/// The place of a step in a policy, by its key; of a step that the policy does not have (the item was moved to another
/// one), its last step of no higher rank than `rank`. no_step where there is none.
[[nodiscard]] std::uint16_t place_of_step(const ReminderPolicy& policy, const std::string& key, int rank);

} // namespace encours
