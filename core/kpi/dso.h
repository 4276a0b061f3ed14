// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure.h"
#include "core/kpi/period.h"

namespace encours {

/// Days sales outstanding, the balance method: receivables / sales of the window × its days. In days.
[[nodiscard]] Figure dso(const Period& period);

/// The same for what is not due yet: what it would be if everyone paid on the due day.
[[nodiscard]] Figure best_possible_dso(const Period& period);

/// Average days delinquent: DSO − best possible DSO, the part that comes from delays.
[[nodiscard]] Figure average_days_delinquent(const Period& period);

} // namespace encours
