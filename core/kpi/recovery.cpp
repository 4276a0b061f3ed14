// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/recovery.h"

namespace encours {

Figure recovery_percent(const Period& period) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    return Figure::of(period.moved.cash, period.before.aging.total() + period.sales, NoFigure::nothing_to_collect, 100);
}

Figure recovery_of_due_percent(const Period& period) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    return Figure::of(period.moved.due_cash, period.moved.due, NoFigure::nothing_to_collect, 100);
}

} // namespace encours
