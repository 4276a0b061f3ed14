// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/cei.h"

namespace encours {

Figure cei_percent(const Period& period) {
    if (!period.covered) {
        return Figure::none(NoFigure::not_covered);
    }
    const auto to_collect = period.before.aging.total() + period.sales;
    const auto closing = period.now.aging.total() + period.moved.written_off + period.moved.moved_to_doubtful;
    return Figure::of(to_collect - closing, to_collect - period.now.aging.not_due(), NoFigure::nothing_to_collect, 100);
}

} // namespace encours
