// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>

namespace encours::demo {

/// What is asked of a demonstration: three years that end with `at`.
struct Plan {
    Date at;
    std::int64_t invoices = 0;  ///< 1 to 1,000,000; credit notes come on top
    std::int64_t customers = 0; ///< 1 to invoices
    std::uint64_t seed = 0;

    [[nodiscard]] Date first_day() const { return add_months(at, -36) + 1; }
};

} // namespace encours::demo
