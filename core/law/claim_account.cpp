// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/claim_account.h"

namespace encours {

ClaimAccount::ClaimAccount(const Claim& claim, const ClaimTerms& terms, Date at, CheckedSums& sums,
                           InterestStatement& statement)
    : claim_(claim), terms_(terms), sums_(sums), statement_(statement), left_(claim.principal) {
    for (const ClaimSettlement& one : claim.settlements) {
        if (one.nature != ClaimSettlement::Nature::credit_note || one.on > at) {
            continue;
        }
        statement.credit_notes = sums.plus(statement.credit_notes, one.amount);
        if (!terms.credit_notes_from_day) {
            left_ = sums.minus(left_, one.amount);
            // What a judgment awards knows of earlier ones.
            const bool after = claim.judged && one.on > claim.judged->enforceable;
            credits_after_award_ = sums.plus(credits_after_award_, after ? one.amount : 0);
        }
    }
}

void ClaimAccount::settle(const SettlementDay& day) {
    pay(day.paid);
    left_ = sums_.minus(left_, sums_.plus(day.reduced, day.credited));
    statement_.principal.paid = sums_.plus(statement_.principal.paid, day.reduced);
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
        const std::int64_t part = std::min(amount, std::max<std::int64_t>(0, cash_of_capital_));
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
    cash_of_capital_ = sums_.plus(cash_of_capital_, amount);
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

void ClaimAccount::finish() {
    statement_.principal.due = sums_.plus(left_, statement_.principal.paid);
    statement_.interest.waived = std::min(claim_.interest_waived, statement_.interest.due - statement_.interest.paid);
    statement_.costs.waived = std::min(claim_.costs_waived, statement_.costs.due - statement_.costs.paid);
}

} // namespace encours
