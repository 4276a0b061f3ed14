// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/claims.h"

namespace encours {

InterestStatement ClaimCase::at(Date close) const {
    const LegalData& data = shipped_legal_data();
    const RegimeChoice choice = choose_regime(parties);
    Date first = claim.due + 1;
    if (choice.needs_notice() && claim.notice) {
        first = std::max(claim.due, *claim.notice) + 1;
    }
    if (claim.judged && choice.regime != Regime::public_buyer) {
        first = std::min(first, claim.judged->enforceable + 1); // the contract's rate may go on from there
    }
    const RateSchedule schedule = rate_schedule(choice, rates, data, first, std::max(first, close));
    RateSchedule judgment;
    if (claim.judged) {
        judgment = judgment_schedule(parties.private_creditor, rates, data, claim.judged->enforceable, close);
    }
    Claim asked = claim;
    asked.settlements = settlements;
    InterestStatement statement;
    compute_interest(asked, terms, choice, {&schedule, claim.judged ? &judgment : nullptr},
                     data.amount(LegalAmount::recovery_indemnity, claim.due), close, statement);
    return statement;
}

} // namespace encours
