// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/legal_data.h"
#include "ui/documents/interest_statement.h"

namespace encours {

class DocumentWords;

/// A late due item and its invoice; both outlive it.
struct StatedClaim {
    const InvoiceStatement* invoice;
    const ItemStatement* item;

    [[nodiscard]] bool isPart() const { return invoice->items.size() > 1; }
};

/// What of an account is late, or was settled late: what is not due yet is no part of a statement.
[[nodiscard]] std::vector<StatedClaim> statedClaims(const StatedAccount& account);

/// What is claimed: neither what is kept in reserve nor what is given up.
struct ClaimedSums {
    std::int64_t principal = 0, interest = 0, costs = 0;

    [[nodiscard]] std::int64_t total() const { return principal + interest + costs; }
    void add(const ClaimedSums& other);
};
[[nodiscard]] ClaimedSums claimedOf(const StatedClaim& claim);

/// Segments, settlements and what is left, claim after claim.
[[nodiscard]] DocumentTable interestDetail(const std::vector<StatedClaim>& claims, const LegalData& law,
                                           const DocumentWords& words);
/// A line a due item, with the sums; all of one currency.
[[nodiscard]] DocumentTable interestSummary(const std::vector<StatedClaim>& claims, const DocumentWords& words);

/// "resources' name" of a ground: "ground.consumer" for the prefix "ground.".
[[nodiscard]] QString groundKey(const char* prefix, Ground ground);

} // namespace encours
