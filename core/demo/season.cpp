// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/season.h"

#include "core/calendar/holidays.h"
#include "core/demo/dice.h"

#include <algorithm>
#include <array>

namespace encours::demo {

namespace {

constexpr std::uint64_t season_stream = 1;

/// Of the building trade: sites are handed over before the summer, August is closed, little is fitted in winter.
constexpr std::array<std::int64_t, 12> month_weight{90, 94, 103, 102, 99, 110, 106, 60, 102, 106, 104, 94};
constexpr std::int64_t growth_per_mille_a_year = 55;

std::int64_t day_weight(Date day, const Plan& plan) {
    if (!is_business_day(day, HolidayRegion::metropolitan))
        return 0;
    const auto parts = year_month_day(day);
    auto weight = month_weight[static_cast<std::size_t>(parts.month - 1)] * 100;
    if ((parts.month == 12 && parts.day > 20) || (parts.month == 1 && parts.day < 4))
        weight /= 5;
    if (day >= end_of_month(day) - 3) // what was delivered is invoiced
        weight = weight * 6 / 5;
    const auto grown = 1000 + (day - plan.first_day()) * growth_per_mille_a_year / 365;
    return weight * grown / 1000;
}

} // namespace

std::vector<Date> invoice_days(const Plan& plan) {
    std::vector<std::int64_t> sums; // of the weights up to each day
    std::int64_t sum = 0;
    for (auto day = plan.first_day(); day <= plan.at; day = day + 1) {
        sum += day_weight(day, plan);
        sums.push_back(sum);
    }
    // Each invoice has its own slice of the weights, and falls somewhere within it: the days come out in order.
    Dice dice(plan.seed, season_stream);
    std::vector<Date> days;
    days.reserve(static_cast<std::size_t>(plan.invoices));
    for (std::int64_t i = 0; i < plan.invoices; ++i) {
        const auto from = sum * i / plan.invoices;
        const auto to = std::max(from + 1, sum * (i + 1) / plan.invoices);
        const auto point = dice.between(from, to - 1);
        const auto day = std::upper_bound(sums.begin(), sums.end(), point) - sums.begin();
        days.push_back(plan.first_day() + static_cast<std::int32_t>(day));
    }
    return days;
}

} // namespace encours::demo
