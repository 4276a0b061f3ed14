// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/recorded_hold.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// Its id, actor and act are given by the ledger.
std::int64_t add_hold(const ActScope& scope, const RecordedHold& hold, std::optional<std::int64_t> answer);
void end_hold(const ActScope& scope, std::int64_t hold, Date on, const std::string& why);
[[nodiscard]] std::optional<RecordedHold> read_hold(const Connection& connection, std::int64_t id);
/// The latest first.
[[nodiscard]] std::vector<RecordedHold> holds_of(const Connection& connection, CustomerId customer);
/// Ends all of a kind that last on the day; gives how many.
int end_holds(const ActScope& scope, CustomerId customer, HoldKind kind, Date on, const std::string& why);

/// A busy time of every year, and a closing of the company: rows by which they are added and taken away.
struct QuietRow {
    std::int64_t id = 0;
    int from_month_day = 0, until_month_day = 0;
    std::string note;
};
[[nodiscard]] std::vector<QuietRow> quiet_of(const Connection& connection, CustomerId customer);
void add_quiet(const ActScope& scope, CustomerId customer, const QuietRow& row);
void remove_quiet(const ActScope& scope, std::int64_t id);

struct ClosingRow {
    std::int64_t id = 0;
    Date first, last;
    std::string note;
};
[[nodiscard]] std::vector<ClosingRow> closings(const Connection& connection);
void add_closing(const ActScope& scope, const ClosingRow& row);
void remove_closing(const ActScope& scope, std::int64_t id);

} // namespace encours::store
