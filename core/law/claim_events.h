// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/late_interest.h"
#include "core/law/time_limit.h"
#include "core/ledger/legal_event.h"

#include <optional>
#include <span>
#include <vector>

namespace encours {

/// What the events known by a day mean for one due item.
struct ClaimEvents {
    std::optional<Date> notice; ///< the first formal notice that was received; else the first that was presented
    bool notice_assumed = false;
    std::optional<JudgedClaim> judged; ///< the first judgment
    std::optional<Date> insolvency_opened;
    std::vector<LimitationEvent> limitation; ///< by their days
};

/// `events` are those of one customer, by their days: those of the item and those of the customer as a whole count. A notice
/// to the customer as a whole demands what was due by then. Insolvency stops what arose before it (C. com. L622-28).
[[nodiscard]] ClaimEvents claim_events(std::span<const LegalEvent> events, DueItemId item, Date issued, Date due,
                                       Date at);

} // namespace encours
