// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/regime.h"

#include "tests/catch.h"

using namespace encours;

namespace {

const PenaltyClause twelve{PenaltyKind::fixed, 1'200};
const PenaltyClause four_times{PenaltyKind::legal_times, 400};

RegimeChoice choice(CustomerKind debtor, bool private_creditor = false, std::optional<PenaltyClause> company = {},
                    std::optional<PenaltyClause> customer = {}, bool statutory_chosen = false) {
    return choose_regime({debtor, private_creditor, company, customer, statutory_chosen});
}

using Refusals = std::vector<Refusal>;

} // namespace

TEST_CASE("between businesses the clause of the contract, then of the general terms, then the law", "[law]") {
    const RegimeChoice none = choice(CustomerKind::business);
    CHECK(none.regime == Regime::business_statutory);
    CHECK_FALSE(none.clause);
    CHECK(none.refused.empty());
    CHECK(none.has_indemnity());
    CHECK_FALSE(none.needs_notice());

    const RegimeChoice company = choice(CustomerKind::business, false, twelve);
    CHECK(company.regime == Regime::business_clause);
    CHECK(company.clause == twelve);
    CHECK_FALSE(company.clause_of_customer);
    CHECK(company.has_indemnity());

    const RegimeChoice customer = choice(CustomerKind::business, false, twelve, four_times);
    CHECK(customer.clause == four_times);
    CHECK(customer.clause_of_customer);
}

TEST_CASE("ECB + 10 is no clause, and may be chosen instead of one", "[law]") {
    CHECK(choice(CustomerKind::business, false, PenaltyClause{}).regime == Regime::business_statutory);
    // The customer's contract goes before the general terms, also where it says what the law says.
    CHECK(choice(CustomerKind::business, false, twelve, PenaltyClause{}).regime == Regime::business_statutory);
    const RegimeChoice chosen = choice(CustomerKind::business, false, twelve, four_times, true);
    CHECK(chosen.regime == Regime::business_statutory);
    CHECK_FALSE(chosen.clause);
    CHECK_FALSE(chosen.clause_of_customer);
    const RegimeChoice eight = choice(CustomerKind::business, false, PenaltyClause{PenaltyKind::ecb_plus, 800});
    CHECK(eight.regime == Regime::business_clause);
}

TEST_CASE("a consumer's clause and indemnity are refused", "[law]") {
    const RegimeChoice plain = choice(CustomerKind::consumer);
    CHECK(plain.regime == Regime::consumer);
    CHECK(plain.needs_notice());
    CHECK_FALSE(plain.has_indemnity());
    CHECK(plain.refused == Refusals{Refusal::indemnity_against_consumer});
    for (const RegimeChoice& one :
         {choice(CustomerKind::consumer, false, twelve), choice(CustomerKind::consumer, false, {}, twelve)}) {
        CHECK_FALSE(one.clause);
        CHECK(one.refused == Refusals{Refusal::clause_against_consumer, Refusal::indemnity_against_consumer});
    }
}

TEST_CASE("a public buyer's rate is fixed, its indemnity is owed", "[law]") {
    const RegimeChoice plain = choice(CustomerKind::public_body);
    CHECK(plain.regime == Regime::public_buyer);
    CHECK(plain.has_indemnity());
    CHECK(plain.refused.empty());
    CHECK(choice(CustomerKind::public_body, false, twelve).refused == Refusals{Refusal::clause_against_public_buyer});
}

TEST_CASE("a private person claims the legal rate alone, whoever owes", "[law]") {
    for (const CustomerKind debtor : {CustomerKind::business, CustomerKind::consumer, CustomerKind::public_body}) {
        const RegimeChoice plain = choice(debtor, true);
        CHECK(plain.regime == Regime::private_creditor);
        CHECK(plain.needs_notice());
        CHECK_FALSE(plain.has_indemnity());
        CHECK(plain.refused == Refusals{Refusal::indemnity_of_private_creditor});
        CHECK(choice(debtor, true, twelve).refused ==
              Refusals{Refusal::clause_of_private_creditor, Refusal::indemnity_of_private_creditor});
    }
}
