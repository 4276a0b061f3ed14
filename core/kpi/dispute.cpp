// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/dispute.h"

namespace encours {

Figure dispute_percent(const Period& period) {
    return Figure::of(period.now.disputed, period.now.open_claims, NoFigure::nothing_to_collect, 100);
}

} // namespace encours
