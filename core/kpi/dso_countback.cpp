// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/dso_countback.h"

#include <algorithm>

namespace encours {

Countback dso_countback(std::int64_t receivables, const SalesByDay& sales, const Coverage& coverage, Date at) {
    const auto history = coverage.history_start(at);
    if (!history) {
        return {Figure::none(NoFigure::not_covered), false, {}};
    }
    Countback countback;
    auto left = std::max<std::int64_t>(receivables, 0);
    std::int64_t days = 0;
    auto last = at;
    while (left > 0 && last >= *history) {
        const auto first = std::max(start_of_month(last), *history);
        const auto slice_sales = sales.between(first - 1, last);
        const auto slice_days = last - first + 1;
        const auto taken = std::clamp<std::int64_t>(slice_sales, 0, left);
        countback.slices.push_back({first, last, slice_sales, taken});
        left -= taken;
        if (left == 0) {
            countback.figure =
                Figure::of(Wide{days} * slice_sales + Wide{taken} * slice_days, slice_sales, NoFigure::no_sales);
            return countback;
        }
        days += slice_days;
        last = first - 1;
    }
    countback.figure = Figure::of(days, 1, NoFigure::no_sales);
    countback.is_minimum = left > 0;
    return countback;
}

} // namespace encours
