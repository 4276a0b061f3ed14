// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure.h"
#include "core/kpi/period.h"

namespace encours {

/// Recovery rate in percent: cash received in the window / (receivables at the opening + sales of the window).
[[nodiscard]] Figure recovery_percent(const Period& period);

/// Of what was due, in percent: over the items due by the end of the window, cash set against them in it / (what was
/// open of them at the opening, or their full amount where they were booked in the window).
[[nodiscard]] Figure recovery_of_due_percent(const Period& period);

} // namespace encours
