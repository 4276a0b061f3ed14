// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart_data.h"
#include "ui/common/ledger_view.h"

namespace encours {

// The charts over the last month ends. Where the date looked at is not a month end, it is the last point.

[[nodiscard]] ChartData dsoChart(const LedgerView& view);
[[nodiscard]] ChartData ceiChart(const LedgerView& view);
[[nodiscard]] ChartData dbtChart(const LedgerView& view);
/// Layers of the aged balance; unallocated payments stand below zero.
[[nodiscard]] ChartData agingChart(const LedgerView& view);

} // namespace encours
