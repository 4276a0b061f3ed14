// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/late_interest.h"

#include <string_view>
#include <vector>

namespace encours {

inline Date day(std::string_view iso) { return from_iso(iso).value(); }

/// A claim with all that its computation takes, on the shipped rates.
struct ClaimCase {
    Claim claim;
    ClaimTerms terms;
    Parties parties;
    std::vector<ClaimSettlement> settlements;
    RateTable rates = shipped_rates();

    ClaimCase(std::int64_t principal, std::string_view due) {
        claim.principal = principal;
        claim.due = day(due);
    }
    ClaimCase& paid(std::string_view on, std::int64_t amount,
                    ClaimSettlement::Nature nature = ClaimSettlement::Nature::payment) {
        settlements.push_back({day(on), amount, nature, false});
        return *this;
    }
    ClaimCase& fixed(std::int32_t hundredths) {
        parties.customer_clause = PenaltyClause{PenaltyKind::fixed, hundredths};
        return *this;
    }
    [[nodiscard]] InterestStatement at(std::string_view iso) const { return at(day(iso)); }
    [[nodiscard]] InterestStatement at(Date close) const;
};

} // namespace encours
