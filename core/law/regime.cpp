// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/regime.h"

namespace encours {

namespace {

RegimeChoice between_businesses(const Parties& parties, const std::optional<PenaltyClause>& clause) {
    RegimeChoice choice;
    choice.regime = Regime::business_statutory;
    // A clause that says what the law says without one is none.
    if (!clause || *clause == PenaltyClause{} || parties.statutory_chosen) {
        return choice;
    }
    choice.regime = Regime::business_clause;
    choice.clause = clause;
    choice.clause_of_customer = parties.customer_clause.has_value();
    return choice;
}

} // namespace

RegimeChoice choose_regime(const Parties& parties) {
    const std::optional<PenaltyClause>& clause =
        parties.customer_clause ? parties.customer_clause : parties.company_clause;
    RegimeChoice choice;
    if (parties.private_creditor) {
        choice.regime = Regime::private_creditor;
        if (clause) {
            choice.refused.push_back(Refusal::clause_of_private_creditor);
        }
        choice.refused.push_back(Refusal::indemnity_of_private_creditor);
        return choice;
    }
    switch (parties.debtor) {
    case CustomerKind::business:
        return between_businesses(parties, clause);
    case CustomerKind::public_body:
        choice.regime = Regime::public_buyer;
        if (clause) {
            choice.refused.push_back(Refusal::clause_against_public_buyer);
        }
        return choice;
    case CustomerKind::consumer:
        choice.regime = Regime::consumer;
        if (clause) {
            choice.refused.push_back(Refusal::clause_against_consumer);
        }
        choice.refused.push_back(Refusal::indemnity_against_consumer);
        return choice;
    }
    return choice;
}

} // namespace encours
