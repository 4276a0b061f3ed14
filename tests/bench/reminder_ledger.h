// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <cstddef>

namespace encours::bench {

/// Overdue items, five to a customer, at all levels of four policies, with promises, disputes, credits and contacts as a
/// company has them.
[[nodiscard]] PlannerInput overdue_items(std::size_t items);

} // namespace encours::bench
