// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/act_scope.h"
#include "core/store/column_reading.h"
#include "core/store/statement.h"

#include <cstdint>
#include <optional>

namespace encours::store {

/// The id that a statement with RETURNING gives; the row is remembered as the act's.
inline std::int64_t insert_row(const ActScope& scope, const char* table, Statement& insert) {
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    scope.history.added(table, {id});
    return id;
}

template <class Number>
[[nodiscard]] std::optional<std::int64_t> value_of(const std::optional<Id<Number>>& id) {
    return id ? std::optional(id->value) : std::nullopt;
}

[[nodiscard]] inline std::optional<std::int64_t> days_of(const std::optional<Date>& day) {
    return day ? std::optional<std::int64_t>(day->days) : std::nullopt;
}

[[nodiscard]] inline Date day_of(const Connection& connection, const Statement& row, int column) {
    return checked_day(row.integer(column), connection.file());
}

[[nodiscard]] inline std::optional<Date> optional_day(const Connection& connection, const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(day_of(connection, row, column));
}

} // namespace encours::store
