// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/period_totals.h"

#include <utility>

namespace encours {

std::vector<UsedCash> cash_of_other_payers(const Receivables& receivables) {
    std::vector<UsedCash> used;
    for (const auto& other : receivables.other_payers) {
        if (const auto place = receivables.find(other.item_id)) {
            const auto customer = receivables.items[place->block]->customer[place->index];
            used.push_back({*place, other.allocation, customer, other.payer});
        }
    }
    return used;
}

PeriodTotals::PeriodTotals(const Receivables& receivables, const AskedDays& asked, Tally tally)
    : receivables_(receivables), asked_(asked), tally_(std::move(tally)), used_(asked.cuts.size()) {
    tally_.accumulate();
}

void PeriodTotals::add_used_cash(const UsedCash& used, int sign) {
    const ItemHistory item(receivables_, used.place);
    if (item.currency != receivables_.currency) {
        return;
    }
    const auto& view = item.allocations[used.allocation];
    for (std::size_t cut = 0; cut != asked_.cuts.size(); ++cut) {
        const auto at = asked_.cuts.days()[cut];
        used_[cut] += holds(view, at) && item.is_present(at) ? sign * view.amount : 0;
    }
}

Position PeriodTotals::position(std::size_t cut) const {
    auto position = tally_.position(cut);
    position.aging.unallocated += used_[cut];
    return position;
}

Period PeriodTotals::period(Date at) const {
    Period period;
    period.opening = at - asked_.window_days;
    period.at = at;
    period.days = asked_.window_days;
    period.covered = receivables_.coverage.allows_window(period.opening, at);
    period.before = position(asked_.cuts.place(period.opening));
    period.now = position(asked_.cuts.place(at));
    period.moved = tally_.movements(at);
    period.sales = tally_.sales().between(period.opening, at);
    return period;
}

} // namespace encours
