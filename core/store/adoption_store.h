// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/policy/reminder_policy.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours::store {

/// Where a due item stands since a person said so.
struct AdoptedState {
    std::uint32_t item_id = 0;
    PolicyId policy;
    std::string step_key;
    Date last_posted;
    std::optional<Date> deadline;
    int cycle = 1;
};
/// What a person put off stays so.
void write_adopted_state(const Transaction& transaction, RowHistory& history, const AdoptedState& state);

/// The item is left in peace until a person ends it.
void add_adoption_hold(const Transaction& transaction, RowHistory& history, CustomerId customer, std::uint32_t item_id,
                       Date from, const std::string& reason, const std::string& actor);

} // namespace encours::store
