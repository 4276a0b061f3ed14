// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/kpi/figure.h"
#include "core/kpi/sales_by_day.h"
#include "core/ledger/coverage.h"

#include <cstdint>
#include <vector>

namespace encours {

/// A calendar month, or the known part of one, as the count-back took it.
struct CountbackSlice {
    Date first;
    Date last;
    std::int64_t sales; ///< net, of the slice
    std::int64_t taken; ///< of the receivables: the sales, what was left of it, or 0 where sales ≤ 0
};

/// Days sales outstanding by exhaustion: the receivables are taken back from the sales of the month to date, then of
/// the months before, each giving its days; the last one in proportion.
struct Countback {
    Figure figure;                      ///< in days
    bool is_minimum = false;            ///< history ended first: at least so many days
    std::vector<CountbackSlice> slices; ///< latest first
};

/// The history is the covered days that run up to `at` without a gap: without one there is no figure. A month with net
/// sales ≤ 0 gives its days and takes nothing. Receivables ≤ 0 are exhausted at once: 0 days.
[[nodiscard]] Countback dso_countback(std::int64_t receivables, const SalesByDay& sales, const Coverage& coverage,
                                      Date at);

} // namespace encours
