// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/claim_events.h"
#include "core/law/late_interest.h"
#include "core/store/claim_choice_store.h"
#include "core/store/claim_reader.h"
#include "core/usecase/late_interest.h"

#include <span>
#include <vector>

namespace encours {

/// A due item's facts as of a day, ready to be computed.
struct ClaimInput {
    std::vector<StatedSettlement> settlements;  ///< of the principal, by their days
    std::int64_t to_interest = 0, to_costs = 0; ///< cash that was set against these by name
    std::int64_t interest_waived = 0, costs_waived = 0;
    ClaimEvents events;
    std::int64_t open = 0; ///< principal left
};

[[nodiscard]] ClaimInput claim_input(const store::ClaimItemRow& item, Date issued, std::span<const LegalEvent> events,
                                     std::span<const store::StoredWaiver> waivers, Date at);

/// Why there is no statement of an invoice on a day; nothing where there is one.
[[nodiscard]] std::optional<NoInterest> no_interest(const store::ClaimRow& claim, Date at);

/// Cash that is set against nothing, spread over the due items of its currency: the oldest first, up to their principal
/// (C. civ. 1342-10). `claims` and `inputs` go together, an input for each item in their order.
void impute_provisionally(std::span<const store::UnallocatedCash> cash, std::span<const store::ClaimRow> claims,
                          std::vector<std::vector<ClaimInput>>& inputs, Date at);

} // namespace encours
