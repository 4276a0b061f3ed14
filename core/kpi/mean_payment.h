// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure.h"
#include "core/kpi/period.h"

namespace encours {

/// Mean days to pay: of the invoices whose last cash, in the window, settled them, from issue to that cash.
[[nodiscard]] Figure mean_payment_days(const Period& period);

/// The same, weighted by the amounts of the invoices.
[[nodiscard]] Figure mean_payment_days_weighted(const Period& period);

} // namespace encours
