// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/campaign_plan.h"
#include "core/reminder/planner.h"
#include "core/store/run_store.h"

namespace encours {

/// The part of the planner's input that is a customer's; null where it has none.
[[nodiscard]] const PlannedCustomer* find_customer(const PlannerInput& input, CustomerIndex customer);

/// Writes the message that an action of a plan is, with its items; `message` holds what is not planned: whose, which run,
/// its state and posting. Of a run, a line for each item too; of what was brought forward with its own day.
MessageId write_message(store::MessageWriter& writer, const PlannerInput& input, const DayPlan& plan,
                        const ReminderAction& action, store::NewMessage message, const OwnDays& brought_forward = {});

} // namespace encours
