// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart_data.h"
#include "ui/common/ledger_view.h"

namespace encours {

// The charts over the last `months` month ends, at most LedgerView::months. Where the date looked at is not a month end, it
// is one point more, the last.

[[nodiscard]] ChartData dsoChart(const LedgerView& view, int months);
[[nodiscard]] ChartData ceiChart(const LedgerView& view, int months);
[[nodiscard]] ChartData dbtChart(const LedgerView& view, int months);
/// Layers of the aged balance; unallocated payments stand below zero.
[[nodiscard]] ChartData agingChart(const LedgerView& view, int months);

} // namespace encours
