// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/late_interest.h"

#include <span>
#include <vector>

namespace encours {

/// What one payment settled of a claim.
struct ImputedParts {
    std::int64_t interest = 0, costs = 0, principal = 0;

    friend bool operator==(const ImputedParts&, const ImputedParts&) = default;
};

/// Each settlement's part in the three balances of a statement, so that it can be read line by line. The settlements are
/// those of the claim that was computed, by their days; of those of one day the first settles first. Empty where they cannot
/// be told apart, as after a payment that bounced: then only the balances say it.
[[nodiscard]] std::vector<ImputedParts> imputed_parts(std::span<const ClaimSettlement> settlements,
                                                      const InterestStatement& statement, Imputation imputation,
                                                      Date due);

} // namespace encours
