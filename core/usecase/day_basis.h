// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/segment.h"
#include "core/usecase/agenda.h"
#include "core/usecase/planner_input.h"

#include <filesystem>
#include <vector>

namespace encours {

/// What planning a day rests on: who is in which segment, who follows which policy, and the planner's input. Agenda,
/// calendar and runs all begin here, so that they cannot disagree.
struct DayBasis {
    std::vector<Segment> segments;
    std::vector<Persona> personas;
    std::vector<std::uint32_t> segment_by_customer; ///< by CustomerIndex, places in `segments`; no_segment
    std::vector<ProfileFinding> profiles;           ///< by CustomerIndex
    FollowedPolicies followed;
    PlannerInput input;
};
[[nodiscard]] DayBasis day_basis(const store::Connection& connection, const Receivables& receivables, Date at);

/// Why an item follows its policy. An item that has begun keeps its version, whatever was chosen since.
[[nodiscard]] PolicyWhy policy_why(const DayBasis& basis, const PlannedItem& item);
[[nodiscard]] DayRules day_rules(const store::Connection& connection);
[[nodiscard]] Freshness payment_freshness(const store::Connection& connection, Date at, HolidayRegion region);

} // namespace encours
