// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/law/claims.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// A run of days as the slow computation finds it.
struct SlowLine {
    Date from, to;
    std::int64_t base = 0;
    std::optional<std::int64_t> amount;

    friend bool operator==(const SlowLine&, const SlowLine&) = default;
};

struct SlowStatement {
    std::vector<SlowLine> lines;
    ClaimBalance principal, interest, costs;
    bool complete = true;
    std::optional<std::int64_t> daily = 0;
};

/// Late interest written down once more, from the texts and without a line of core/law but the rate table: every day by
/// itself, what it earns as a fraction, fractions added exactly and rounded where the texts end a line.
[[nodiscard]] SlowStatement slow_interest(const ClaimCase& asked, Date at);

} // namespace encours
