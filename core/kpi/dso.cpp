// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/dso.h"

namespace encours {

namespace {

Figure in_days_of_sales(const Period& period, std::int64_t amount) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    return Figure::of(amount, period.sales, NoFigure::no_sales, period.days);
}

} // namespace

Figure dso(const Period& period) { return in_days_of_sales(period, period.now.aging.total()); }

Figure best_possible_dso(const Period& period) { return in_days_of_sales(period, period.now.aging.not_due()); }

Figure average_days_delinquent(const Period& period) {
    return in_days_of_sales(period, period.now.aging.total() - period.now.aging.not_due());
}

} // namespace encours
