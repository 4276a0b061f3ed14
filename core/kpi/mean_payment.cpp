// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/mean_payment.h"

namespace encours {

Figure mean_payment_days(const Period& period) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    return Figure::of(period.moved.settled_days, period.moved.settled_invoices, NoFigure::no_events);
}

Figure mean_payment_days_weighted(const Period& period) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    return Figure::of(period.moved.settled_amount_days, period.moved.settled_amount, NoFigure::no_events);
}

} // namespace encours
