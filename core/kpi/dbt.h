// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure.h"
#include "core/kpi/period.h"

namespace encours {

// Days beyond terms: days late, weighted by amount, of the cash that took effect in the window on invoices. Credit
// notes, write-offs, settlements of unknown day and opening balances without detail are left out.

/// Early payment counts 0.
[[nodiscard]] Figure dbt(const Period& period);

/// Early payment counts below 0.
[[nodiscard]] Figure dbt_signed(const Period& period);

/// What is paid, early counting 0, and what is overdue at the date, with the days that it is late by then.
[[nodiscard]] Figure dbt_with_open(const Period& period);

} // namespace encours
