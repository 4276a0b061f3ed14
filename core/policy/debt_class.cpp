// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/debt_class.h"

namespace encours {

DebtClass debt_class(std::int64_t open, std::int64_t contested, Date due, Date at, const DebtThresholds& thresholds) {
    return {open > thresholds.small_minor, at - due > thresholds.recent_days, contested > 0};
}

} // namespace encours
