// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures_of_period.h"

#include "core/kpi/cei.h"
#include "core/kpi/dbt.h"
#include "core/kpi/dispute.h"
#include "core/kpi/dso.h"
#include "core/kpi/dso_countback.h"
#include "core/kpi/mean_payment.h"
#include "core/kpi/recovery.h"

namespace encours {

Figures figures_of(const Period& period, const SalesByDay& sales, const Coverage& coverage) {
    Figures figures;
    figures.at = period.at;
    figures.window_days = period.days;
    figures.aging = period.now.aging;
    figures.receivables = period.now.aging.total();
    figures.opening_receivables = period.before.aging.total();
    figures.sales = period.sales;
    figures.covered = period.covered;
    figures.holds_unknown_days = period.moved.unknown_days > 0;

    const auto countback = dso_countback(figures.receivables, sales, coverage, period.at);
    figures.dso = dso(period);
    figures.dso_countback = countback.figure;
    figures.dso_countback_is_minimum = countback.is_minimum;
    figures.best_possible_dso = best_possible_dso(period);
    figures.average_days_delinquent = average_days_delinquent(period);
    figures.cei_percent = cei_percent(period);
    figures.dbt = dbt(period);
    figures.dbt_signed = dbt_signed(period);
    figures.dbt_with_open = dbt_with_open(period);
    figures.recovery_percent = recovery_percent(period);
    figures.recovery_of_due_percent = recovery_of_due_percent(period);
    figures.mean_payment_days = mean_payment_days(period);
    figures.mean_payment_days_weighted = mean_payment_days_weighted(period);
    figures.dispute_percent = dispute_percent(period);
    return figures;
}

} // namespace encours
