// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

struct AssignmentRow {
    std::int64_t id = 0;
    std::optional<CustomerId> customer; ///< nothing: all that is `instead_of`'s
    std::string customer_name;
    std::string person;
    Date from;
    std::optional<Date> until; ///< excluded
    std::string instead_of, reason, actor, act;
};
std::int64_t add_assignment(const ActScope& scope, const AssignmentRow& row);
/// Those that begin by the day and have not ended by it, in the order of entry: of a customer the last one holds.
[[nodiscard]] std::vector<AssignmentRow> assignments_on(const Connection& connection, Date at);
/// Those that have not ended by the day, by their first day.
[[nodiscard]] std::vector<AssignmentRow> assignments_from(const Connection& connection, Date at);
/// The latest first.
[[nodiscard]] std::vector<AssignmentRow> assignments_of(const Connection& connection, CustomerId customer);

struct ActorRow {
    std::string name;
    std::int64_t acts = 0, last_utc_ms = 0;
};
/// Who stands in the journal.
[[nodiscard]] std::vector<ActorRow> actors(const Connection& connection);

struct DeedRow {
    std::int64_t at_utc_ms = 0;
    std::string actor, event, text;
};
/// The latest first; of one actor where one is given.
[[nodiscard]] std::vector<DeedRow> deeds(const Connection& connection, const std::string& actor, int limit);

} // namespace encours::store
