// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/clock.h"

#include "core/base/platform.h"

#include <chrono>

namespace encours {

Date SystemClock::today() const {
    const auto day = local_day();
    // A machine whose clock is off by centuries is told by the day that it then sees.
    return make_date(day.year, day.month, day.day).value_or(latest_date);
}

std::int64_t SystemClock::now_utc_ms() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace encours
