// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <string>

namespace encours::test {

/// A small ledger of invented customers with everything that the planner knows: policies of all kinds of steps, holds, credits,
/// contacts, closings, skipped and moved steps. Of each seed always the same.
[[nodiscard]] PlannerInput random_ledger(unsigned seed);

/// A plan in words, a line each, so that two can be compared by eye.
[[nodiscard]] std::string to_text(const DayPlan& plan);

} // namespace encours::test
