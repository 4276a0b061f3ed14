// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/asked_days.h"

#include <algorithm>

namespace encours {

namespace {

std::vector<Date> with_openings(const std::vector<Date>& dates, int window) {
    auto days = dates;
    for (const auto date : dates) {
        days.push_back(date - window);
    }
    return days;
}

} // namespace

AskedDays::AskedDays(const Coverage& coverage, std::vector<Date> asked, int window)
    : window_days(window),
      date_cuts(std::move(asked)),
      cuts(with_openings(date_cuts.days(), window), window + first_days_late.back()),
      sales_eve(std::min(cuts.days().front(), coverage.first_day().value_or(cuts.last()) - 1)) {}

int clamped_window(int days) { return std::clamp(days, 1, 3'660); }

std::vector<Date> month_ends(Date at, int months) {
    constexpr std::size_t most = 600;
    const auto count = std::min(static_cast<std::size_t>(std::max(months, 0)), most);
    std::vector<Date> ends;
    auto end = end_of_month(at) == at ? at : start_of_month(at) - 1;
    while (ends.size() < count && end >= earliest_date) {
        ends.push_back(end);
        end = start_of_month(end) - 1;
    }
    std::reverse(ends.begin(), ends.end());
    return ends;
}

} // namespace encours
