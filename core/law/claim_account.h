// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/law/late_interest.h"
#include "core/law/settlement_days.h"

#include <algorithm>
#include <cstdint>

namespace encours {

/// What is owed of a claim while its days go by: three balances, and the part of interest that itself bears interest.
class ClaimAccount {
public:
    /// The principal of the first day: credit notes up to a day lower it, unless they count from their own.
    ClaimAccount(const Claim& claim, const ClaimTerms& terms, Date at, CheckedSums& sums, InterestStatement& statement)
        : claim_(claim), terms_(terms), sums_(sums), statement_(statement), left_(claim.principal) {
        for (const ClaimSettlement& one : claim.settlements) {
            if (one.nature == ClaimSettlement::Nature::credit_note && one.on <= at) {
                take_credit_note(one);
            }
        }
    }

    /// What bears interest; from 0 down nothing does.
    [[nodiscard]] std::int64_t bearing() { return capitalised_ == 0 ? left_ : sums_.plus(left_, capitalised_); }
    [[nodiscard]] std::int64_t principal_left() const { return left_; }

    void settle(const SettlementDay& day) {
        // What nearly every settlement is: a part of the principal.
        if (terms_.imputation == Imputation::principal && day.paid >= 0 && day.paid <= left_) {
            left_ -= day.paid;
            statement_.principal.paid = sums_.plus(statement_.principal.paid, day.paid);
        } else {
            pay(day.paid);
        }
        if (day.reduced != 0 || day.credited != 0) {
            left_ = sums_.minus(left_, sums_.plus(day.reduced, day.credited));
            statement_.principal.paid = sums_.plus(statement_.principal.paid, day.reduced);
            reduced_ = sums_.plus(reduced_, day.reduced);
        }
    }
    void charge_interest(std::int64_t amount) { statement_.interest.due = sums_.plus(statement_.interest.due, amount); }
    void charge_costs(std::int64_t amount) { statement_.costs.due = amount; }
    /// What a judgment awards takes the place of the principal.
    void award();
    /// All interest that is owed bears interest from now on.
    void capitalise() { capitalised_ = open_interest(); }
    /// Completes the balances of the statement.
    void finish() {
        statement_.principal.due = sums_.plus(left_, statement_.principal.paid);
        statement_.interest.waived =
            std::min(claim_.interest_waived, statement_.interest.due - statement_.interest.paid);
        statement_.costs.waived = std::min(claim_.costs_waived, statement_.costs.due - statement_.costs.paid);
    }

private:
    void take_credit_note(const ClaimSettlement& one);
    void pay(std::int64_t amount);
    void take_back(std::int64_t amount);
    void pay_principal(std::int64_t amount);
    std::int64_t pay_interest(std::int64_t amount);
    std::int64_t pay_costs(std::int64_t amount);

    [[nodiscard]] std::int64_t open_interest() const {
        return std::max<std::int64_t>(0, statement_.interest.due - claim_.interest_waived - statement_.interest.paid);
    }
    [[nodiscard]] std::int64_t open_costs() const {
        return std::max<std::int64_t>(0, statement_.costs.due - claim_.costs_waived - statement_.costs.paid);
    }

    const Claim& claim_;
    const ClaimTerms& terms_;
    CheckedSums& sums_;
    InterestStatement& statement_;

    std::int64_t left_ = 0;        ///< of the principal
    std::int64_t capitalised_ = 0; ///< of the interest that is owed
    std::int64_t reduced_ = 0;     ///< off the principal, not by a payment
    std::int64_t credits_after_award_ = 0;
    bool awarded_ = false;
};

} // namespace encours
