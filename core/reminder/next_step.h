// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// What comes next for a due item: "reminder 2 on 12 November by e-mail", or why nothing does. The very step that the agenda
/// and the calendar plan, each step before it (of this item and of the customer's others) being done on its day.
struct NextStep {
    std::uint16_t step = no_step; ///< place in the item's policy; no_step: none within three years
    Date day = no_day;            ///< on which it takes it
    Channel channel{};            ///< of the message, or of the office
    bool claimed = false;         ///< see ActionItem

    std::optional<LeftOutReason> reason; ///< why not on `from`: of the item, else of its customer as a whole
    Date until = no_day;                 ///< of that reason

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// Of an item of a customer, from a day on, ≥ input.at, nothing being done before it. An item that is not in the input, or is
/// paid, has neither step nor reason (thanks are a step).
[[nodiscard]] NextStep next_step(const PlannerInput& input, CustomerIndex customer, std::uint32_t item_id, Date from);

/// Of all items, in the order of the input: what a preview asks at once.
[[nodiscard]] std::vector<NextStep> next_steps(const PlannerInput& input, Date from);

} // namespace encours
