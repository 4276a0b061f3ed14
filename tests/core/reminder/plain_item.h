// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <optional>

namespace encours::test {

// What the plain planner finds of one item: rules 1 to 6.

enum class PlainState { out, waits, comes, due };

struct PlainItem {
    PlainState state{};
    LeftOutReason reason{}; ///< of out, waits and comes
    Date until = no_day;
    std::int64_t claimable = 0;
    const PolicyStep* step = nullptr; ///< of comes and due
    std::uint16_t place = no_step;
    Date day = no_day;
};

[[nodiscard]] PlainItem plain_item(const PlannerInput& input, const PlannedCustomer& customer, const PlannedItem& item,
                                   Date asked);

[[nodiscard]] bool plain_active(const PlannerInput& input, const PlannedCustomer& customer, Date day);
[[nodiscard]] Date plain_active_from(const PlannerInput& input, const PlannedCustomer& customer, Date day);
[[nodiscard]] std::optional<Channel> plain_channel(const PlannedCustomer& customer, const PolicyStep& step);

} // namespace encours::test
