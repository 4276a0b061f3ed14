// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/claim_account.h"

namespace encours {

void ClaimAccount::take_credit_note(const ClaimSettlement& one) {
    statement_.credit_notes = sums_.plus(statement_.credit_notes, one.amount);
    if (!terms_.credit_notes_from_day) {
        left_ = sums_.minus(left_, one.amount);
        // What a judgment awards knows of earlier ones.
        const bool after = claim_.judged && one.on > claim_.judged->enforceable;
        credits_after_award_ = sums_.plus(credits_after_award_, after ? one.amount : 0);
    }
}

void ClaimAccount::award() {
    if (claim_.judged->amount && !awarded_) {
        awarded_ = true;
        left_ = sums_.minus(*claim_.judged->amount, credits_after_award_);
    }
}

void ClaimAccount::pay(std::int64_t amount) {
    if (amount < 0) {
        take_back(sums_.minus(0, amount));
        return;
    }
    if (terms_.imputation == Imputation::principal) {
        const std::int64_t part = std::min(amount, std::max<std::int64_t>(0, left_));
        pay_principal(part);
        amount -= part;
    }
    amount -= pay_interest(amount);
    amount -= pay_costs(amount);
    pay_principal(amount);
}

/// A payment that never was: what was settled last comes back first.
void ClaimAccount::take_back(std::int64_t amount) {
    if (terms_.imputation == Imputation::interest) {
        const std::int64_t of_principal = sums_.minus(statement_.principal.paid, reduced_);
        const std::int64_t part = std::min(amount, std::max<std::int64_t>(0, of_principal));
        pay_principal(-part);
        amount -= part;
    }
    const std::int64_t of_costs = std::min(amount, statement_.costs.paid);
    statement_.costs.paid -= of_costs;
    amount -= of_costs;
    const std::int64_t of_interest = std::min(amount, statement_.interest.paid);
    statement_.interest.paid -= of_interest;
    pay_principal(of_interest - amount);
}

void ClaimAccount::pay_principal(std::int64_t amount) {
    left_ = sums_.minus(left_, amount);
    statement_.principal.paid = sums_.plus(statement_.principal.paid, amount);
}

std::int64_t ClaimAccount::pay_interest(std::int64_t amount) {
    const std::int64_t part = std::min(amount, open_interest());
    statement_.interest.paid += part;
    // What was capitalised is like a principal: settled after the interest that it bore.
    capitalised_ = std::min(capitalised_, open_interest());
    return part;
}

std::int64_t ClaimAccount::pay_costs(std::int64_t amount) {
    const std::int64_t part = std::min(amount, open_costs());
    statement_.costs.paid += part;
    return part;
}

} // namespace encours
