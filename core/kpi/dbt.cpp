// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/dbt.h"

namespace encours {

namespace {

Figure mean_days(const Period& period, Wide amount_days, Wide amount) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    return Figure::of(amount_days, amount, NoFigure::no_events);
}

} // namespace

Figure dbt(const Period& period) { return mean_days(period, period.moved.paid_late_days, period.moved.paid); }

Figure dbt_signed(const Period& period) { return mean_days(period, period.moved.paid_signed_days, period.moved.paid); }

Figure dbt_with_open(const Period& period) {
    return mean_days(period, period.moved.paid_late_days + period.now.overdue_days,
                     Wide{period.moved.paid} + period.now.overdue);
}

} // namespace encours
