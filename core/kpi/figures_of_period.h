// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figures.h"
#include "core/kpi/period.h"
#include "core/kpi/sales_by_day.h"

namespace encours {

/// All figures of a period. `sales` covers it and the history before it.
[[nodiscard]] Figures figures_of(const Period& period, const SalesByDay& sales, const Coverage& coverage);

} // namespace encours
