// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure.h"
#include "core/kpi/period.h"

namespace encours {

/// Collection effectiveness index in percent: what was collected of what could be,
/// (opening + sales − closing) / (opening + sales − closing not due) × 100. What was written off or moved to 416 in the
/// window is added back to the closing: it left the receivables, but nobody collected it. Above 100 only when the
/// closing total is below what is not due (credits).
[[nodiscard]] Figure cei_percent(const Period& period);

} // namespace encours
