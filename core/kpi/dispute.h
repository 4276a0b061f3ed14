// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure.h"
#include "core/kpi/period.h"

namespace encours {

/// Dispute rate at the date in percent: contested part of the open invoices / open invoices, before credit notes and
/// cash. It needs no window, so that it stands where days are not covered.
[[nodiscard]] Figure dispute_percent(const Period& period);

} // namespace encours
