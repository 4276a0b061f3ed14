// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/debt_class.h"

#include "core/kpi/aging.h"

#include <algorithm>

namespace encours {

DebtClass debt_class(std::int64_t open, std::int64_t contested, Date due, Date at, const DebtThresholds& thresholds) {
    return {open > thresholds.small_minor, at - due > thresholds.recent_days, contested > 0};
}

bool has_debt_of(std::span<const Debt> debts, const DebtChoice& choice, Date at, const DebtThresholds& thresholds) {
    return choice == DebtChoice() || std::any_of(debts.begin(), debts.end(), [&](const Debt& one) {
               return choice.takes(debt_class(one.open, one.contested, one.due, at, thresholds));
           });
}

std::vector<bool> debtors_with(const Receivables& receivables, Date at, const DebtChoice& choice,
                               const DebtThresholds& thresholds) {
    std::vector<bool> found(receivables.customers->size());
    for (const auto& item : open_items(receivables, at)) {
        if (item.open > 0 && choice.takes(debt_class(item.open, item.disputed, item.due, at, thresholds)))
            found[item.customer] = true;
    }
    return found;
}

} // namespace encours
