// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// Which law a claim for late payment follows, from who owes and who is owed. The numbers are those of the file.
enum class Regime : std::uint8_t {
    business_statutory = 0, ///< no clause: ECB + 10 points, each half-year its own (C. com. L441-10 II)
    business_clause = 1,    ///< the rate that the contract or the general terms say
    public_buyer = 2,       ///< ECB + 8 points, frozen at the half-year in which interest began (CCP R2192-31)
    consumer = 3,           ///< legal rate, from the receipt of a formal notice (C. civ. 1231-6, 1344-1)
    private_creditor = 4,   ///< the creditor is a private person: legal rate for these, from the formal notice
};

/// A rate as agreed.
struct PenaltyClause {
    PenaltyKind kind = PenaltyKind::ecb_plus;
    std::int32_t value = 1000; ///< hundredths: of points, of times, or of a percent

    friend bool operator==(const PenaltyClause&, const PenaltyClause&) = default;
};

/// Why a clause, or a choice, was set aside.
enum class Refusal : std::uint8_t {
    clause_against_consumer,     ///< a consumer owes the legal rate alone, after a formal notice
    clause_against_public_buyer, ///< the rate is fixed by regulation
    clause_of_private_creditor,  ///< the penalties of L441-10 are between businesses
    indemnity_against_consumer,
    indemnity_of_private_creditor,
    capitalisation_not_agreed, ///< neither the contract nor a court decision (C. civ. 1343-2)
};

struct Parties {
    CustomerKind debtor{};
    bool private_creditor = false;
    std::optional<PenaltyClause> company_clause;  ///< of its general terms; ECB + 10 is none
    std::optional<PenaltyClause> customer_clause; ///< of the customer's contract: goes before the company's
    bool statutory_chosen = false; ///< the company chose ECB + 10 instead of its clause, and that is recorded
};

struct RegimeChoice {
    Regime regime{};
    std::optional<PenaltyClause> clause; ///< the one that is applied
    bool clause_of_customer = false;
    std::vector<Refusal> refused;

    friend bool operator==(const RegimeChoice&, const RegimeChoice&) = default;

    [[nodiscard]] bool needs_notice() const { return regime == Regime::consumer || regime == Regime::private_creditor; }
    [[nodiscard]] bool has_indemnity() const { return !needs_notice(); }
};

[[nodiscard]] RegimeChoice choose_regime(const Parties& parties);

} // namespace encours
