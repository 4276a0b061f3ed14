// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"
#include "core/store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace encours::store {

/// Every published version of every policy with its steps, by key and then version, the newest first.
[[nodiscard]] std::vector<ReminderPolicy> read_published_policies(const Connection& connection);

/// What a person chose for one item, invoice or customer: one of the three is not 0.
struct PolicyChoiceRow {
    std::string policy_key, reason;
    std::uint32_t item_id = 0, invoice_id = 0;
    std::int64_t customer_id = 0;
};
[[nodiscard]] std::vector<PolicyChoiceRow> read_followed_choices(const Connection& connection);

} // namespace encours::store
