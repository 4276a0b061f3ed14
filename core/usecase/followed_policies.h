// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/segment.h"
#include "core/usecase/planner_input.h"
#include "core/usecase/policy_why.h"

#include <span>

namespace encours {

/// Who follows which policy, from the nearest choice to the widest: item, invoice, customer, segment, company. Segments by
/// CustomerIndex as places in `segments`; a place behind them: none. A policy that is not there, or of which no version was
/// published, chooses nothing; a ledger without policies has one without steps.
[[nodiscard]] FollowedPolicies followed_policies(const store::Connection& connection, const Receivables& receivables,
                                                 std::span<const std::uint32_t> segment_by_customer,
                                                 std::span<const Segment> segments);

} // namespace encours
