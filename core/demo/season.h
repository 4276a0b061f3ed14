// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/plan.h"

#include <vector>

namespace encours::demo {

/// The day of each invoice, in order: business days, fewer in August and around Christmas, a little more every year.
[[nodiscard]] std::vector<Date> invoice_days(const Plan& plan);

} // namespace encours::demo
