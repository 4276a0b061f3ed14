// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <optional>
#include <span>

namespace encours {

/// Why a customer is left in peace as a whole.
struct WholeReason {
    LeftOutReason reason{};
    Date until = no_day; ///< the first day on which it holds no more, where it is known
};

/// Why nothing more may be done about the customer on a day on which something was done already (rule 11).
[[nodiscard]] std::optional<WholeReason> done_today(const PlannedCustomer& customer, std::span<const PlannedItem> items,
                                                    Date day);

/// Why a message that follows the policy may not go out yet (rule 11).
[[nodiscard]] std::optional<WholeReason> contact_limit(const PlannedCustomer& customer, const ReminderPolicy& policy,
                                                       Date day);

} // namespace encours
