// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/reminder/plain_item.h"

#include <map>
#include <optional>
#include <vector>

namespace encours::test::plain {

/// A customer's day: its items in the order of the input, each with what was found of it.
struct Case {
    const PlannerInput& input;
    const PlannedCustomer& customer;
    Date asked;
    std::vector<const PlannedItem*> items;
    std::map<std::uint32_t, PlainItem> found; ///< of those that are open
};

struct Whole {
    LeftOutReason reason{};
    Date until = no_day;
};

/// Rule 11 but for what was done today: counts every day of the range.
[[nodiscard]] std::optional<Whole> limited(const Case& given, const ReminderPolicy& policy);
[[nodiscard]] bool something_done(const Case& given);

/// Rule 12: nothing late, nothing held, nothing done today.
[[nodiscard]] bool may_be_courteous(const Case& given);
bool add_thanks(const Case& given, DayPlan& plan);
void add_terms(const Case& given, DayPlan& plan);

} // namespace encours::test::plain
