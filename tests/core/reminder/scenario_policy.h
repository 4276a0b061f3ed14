// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"
#include "tests/core/reminder/scenario_line.h"

namespace encours::test {

/// A line of a policy: one of its limits, or its next step.
void read_policy_line(ReminderPolicy& policy, ScenarioLine& line);

} // namespace encours::test
