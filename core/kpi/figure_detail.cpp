// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figure_detail.h"

#include "core/kpi/asked_days.h"
#include "core/kpi/detail_lines.h"
#include "core/kpi/dso_countback.h"
#include "core/kpi/period_totals.h"

#include <algorithm>

namespace encours {

namespace {

/// The months of the count-back, latest first. The figure's denominator is the sales of the last one taken, so that its
/// share is exact; the months before it count whole.
void add_months(FigureDetail& detail, const Countback& countback, Date at) {
    const auto denominator = detail.figure.denominator;
    for (const auto& slice : countback.slices) {
        const auto days = slice.last - slice.first + 1;
        const bool is_last = &slice == &countback.slices.back();
        const bool is_exhausted = is_last && !countback.is_minimum;
        detail.lines.push_back({DetailRole::month, 0, 0, 0, 0, slice.last, slice.sales, days,
                                Wide{days} * (is_exhausted ? Wide{slice.taken} : denominator),
                                is_last ? denominator : 0});
    }
    if (countback.slices.empty()) {
        detail.lines.push_back({DetailRole::month, 0, 0, 0, 0, at, 0, 0, 0, denominator});
    }
}

void add_lines(DetailLines& lines, FigureKey key) {
    switch (key) {
    case FigureKey::dso:
        lines.add_open({1, 0}, {1, 0});
        lines.add_sales({0, 1});
        break;
    case FigureKey::best_possible_dso:
        lines.add_open({1, 0}, {0, 0});
        lines.add_sales({0, 1});
        break;
    case FigureKey::average_days_delinquent:
        lines.add_open({0, 0}, {1, 0});
        lines.add_sales({0, 1});
        break;
    case FigureKey::cei_percent:
        lines.add_opening({1, 1});
        lines.add_sales({1, 1});
        lines.add_open({-1, -1}, {-1, 0});
        lines.add_not_collected({-1, 0});
        break;
    case FigureKey::dbt:
        lines.add_payments(DetailLines::Late::floored);
        break;
    case FigureKey::dbt_signed:
        lines.add_payments(DetailLines::Late::with_sign);
        break;
    case FigureKey::dbt_with_open:
        lines.add_payments(DetailLines::Late::floored);
        lines.add_overdue_days();
        break;
    case FigureKey::recovery_percent:
        lines.add_cash_received({1, 0});
        lines.add_opening({0, 1});
        lines.add_sales({0, 1});
        break;
    case FigureKey::recovery_of_due_percent:
        lines.add_due_items();
        break;
    case FigureKey::mean_payment_days:
        lines.add_settled_invoices(false);
        break;
    case FigureKey::mean_payment_days_weighted:
        lines.add_settled_invoices(true);
        break;
    case FigureKey::dispute_percent:
        lines.add_disputes();
        break;
    case FigureKey::dso_countback:
        break; // its lines are months: add_months
    }
}

} // namespace

const Figure& figure_of(const Figures& figures, FigureKey key) {
    switch (key) {
    case FigureKey::dso:
        return figures.dso;
    case FigureKey::dso_countback:
        return figures.dso_countback;
    case FigureKey::best_possible_dso:
        return figures.best_possible_dso;
    case FigureKey::average_days_delinquent:
        return figures.average_days_delinquent;
    case FigureKey::cei_percent:
        return figures.cei_percent;
    case FigureKey::dbt:
        return figures.dbt;
    case FigureKey::dbt_signed:
        return figures.dbt_signed;
    case FigureKey::dbt_with_open:
        return figures.dbt_with_open;
    case FigureKey::recovery_percent:
        return figures.recovery_percent;
    case FigureKey::recovery_of_due_percent:
        return figures.recovery_of_due_percent;
    case FigureKey::mean_payment_days:
        return figures.mean_payment_days;
    case FigureKey::mean_payment_days_weighted:
        return figures.mean_payment_days_weighted;
    case FigureKey::dispute_percent:
        break;
    }
    return figures.dispute_percent;
}

bool has_days(DetailRole role) {
    switch (role) {
    case DetailRole::open_item:
    case DetailRole::payment:
    case DetailRole::settled_invoice:
    case DetailRole::month:
        return true;
    case DetailRole::open_cash:
    case DetailRole::opening_item:
    case DetailRole::opening_cash:
    case DetailRole::sale:
    case DetailRole::written_off:
    case DetailRole::moved_to_doubtful:
    case DetailRole::cash_received:
    case DetailRole::due_item:
        return false;
    }
    return false;
}

FigureDetail figure_detail(const Receivables& receivables, FigureKey key, Date at, int window_days,
                           std::optional<CustomerIndex> customer) {
    const auto window = clamped_window(window_days);
    FigureDetail detail;
    if (key == FigureKey::dso_countback) {
        const AskedDays asked(receivables.coverage, {at}, window);
        const auto totals = period_totals(receivables, asked, customer);
        const auto countback =
            dso_countback(totals.period(at).now.aging.total(), totals.sales(), receivables.coverage, at);
        detail.figure = countback.figure;
        detail.is_minimum = countback.is_minimum;
        if (detail.figure.missing != NoFigure::not_covered) {
            add_months(detail, countback, at);
        }
        return detail;
    }
    detail.figure = figure_of(figures(receivables, {at, window, 0, customer}).now, key);
    if (detail.figure.missing != NoFigure::not_covered) {
        DetailLines lines(receivables, at, window, customer, detail);
        add_lines(lines, key);
    }
    return detail;
}

} // namespace encours
