// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace encours {

/// The furthest that a campaign brings a step forward.
inline constexpr int most_days_ahead = 15;

/// By item_id: the day on which a step was to be done that is done earlier.
using OwnDays = std::unordered_map<std::uint32_t, Date>;

struct CampaignPlan {
    DayPlan plan;
    OwnDays brought_forward; ///< items that take their step early by a message of the plan
};

/// What the planner says of a day once the next steps of chosen customers were brought forward to it, as a person moves a
/// step (PlannedItem::moved_earlier): those of late items that are left out as not_yet, and whose day comes within
/// `days_ahead`. All other rules stand: holds, credits, contacts, one step a day; what a person put off stays put off. Nor
/// comes a step early while time that a message granted still runs, nor nearer to the last one than its min_gap_days.
/// Leaves in `input` exactly what `brought_forward` names: planned again, it gives the same messages. Customers of whom
/// none is made have the reasons that kept them from it.
[[nodiscard]] CampaignPlan plan_campaign(PlannerInput& input, Date day, int days_ahead,
                                         const std::function<bool(CustomerIndex)>& is_chosen);

} // namespace encours
