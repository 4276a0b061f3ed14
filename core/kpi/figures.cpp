// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures.h"

#include "core/kpi/asked_days.h"
#include "core/kpi/figures_of_period.h"
#include "core/kpi/period_totals.h"

namespace encours {

FiguresSeries figures(const Receivables& receivables, const FiguresRequest& request) {
    const auto ends = month_ends(request.at, request.months);
    auto dates = ends;
    dates.push_back(request.at);
    const AskedDays asked(receivables.coverage, std::move(dates), clamped_window(request.window_days));
    const auto totals = period_totals(receivables, asked, request.customer);
    FiguresSeries series;
    series.now = figures_of(totals.period(request.at), totals.sales(), receivables.coverage);
    series.month_ends.reserve(ends.size());
    for (const auto end : ends) {
        series.month_ends.push_back(figures_of(totals.period(end), totals.sales(), receivables.coverage));
    }
    return series;
}

} // namespace encours
