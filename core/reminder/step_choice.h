// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/active_days.h"
#include "core/reminder/customer_holds.h"
#include "core/reminder/planner.h"

#include <optional>
#include <vector>

namespace encours {

/// What the planner asks of a policy again and again; no_step where there is none.
struct PolicyShape {
    std::uint16_t last_level = no_step; ///< the last step that is a level: thanks and reminders of the terms are none
    std::uint16_t thanks = no_step;
    std::uint16_t terms = no_step;
};

/// The planner's input with what is computed of it once, for the days from `first` to `last`.
struct Planning {
    Planning(const PlannerInput& input, Date first, Date last);

    [[nodiscard]] const PolicyStep& step(std::uint16_t policy, std::uint16_t step) const {
        return input.policies[policy].steps[step];
    }

    const PlannerInput& input;
    ActiveDays days;
    std::vector<PolicyShape> shapes; ///< by the policy's place
};

/// The next step of an item (rules 3 to 5).
struct ChosenStep {
    std::uint16_t step = no_step;
    Date wanted = no_day;               ///< before it is moved to an active day
    Date day = no_day;                  ///< an active one
    bool put_off = false;               ///< a person's decision makes that day
    std::optional<LeftOutReason> waits; ///< no_step_left; or the step waits: below_minimum, no_address
};

/// By which the step reaches the customer: what the persona prefers, else the first that serves (rule 8).
[[nodiscard]] std::optional<Channel> channel_of(const PolicyStep& step, const PlannedCustomer& customer);

/// Of an open item of which `claimable` is not contested, as of the day asked.
[[nodiscard]] ChosenStep choose_step(const Planning& planning, const PlannedCustomer& customer,
                                     const CustomerHolds& holds, const PlannedItem& item, std::int64_t claimable,
                                     Date asked);

} // namespace encours
