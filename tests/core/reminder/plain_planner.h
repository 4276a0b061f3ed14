// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <vector>

namespace encours::test {

// A second planner, written from the thirteen rules in planner.h alone: slow, every item and every day anew, sharing no code
// with the first but the calendar. Where the two differ, one of them has misread the rules.

[[nodiscard]] DayPlan plain_plan_day(const PlannerInput& input, Date asked);
[[nodiscard]] std::vector<DayPlan> plain_plan_days(const PlannerInput& input, Date first, Date last);
void plain_post(PlannerInput& input, const DayPlan& plan);

} // namespace encours::test
