// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/promise.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// Its id and act are given by the ledger.
std::int64_t add_promise(const ActScope& scope, const Promise& promise, std::optional<std::int64_t> answer);
void withdraw_promise(const ActScope& scope, std::int64_t promise, Date on, const std::string& why);
[[nodiscard]] std::optional<Promise> read_promise(const Connection& connection, std::int64_t id);
/// The latest first.
[[nodiscard]] std::vector<Promise> promises_of(const Connection& connection, CustomerId customer);
/// Of all customers, by their last day.
[[nodiscard]] std::vector<Promise> all_promises(const Connection& connection);

std::int64_t add_plan(const ActScope& scope, const PaymentPlan& plan);
void end_plan(const ActScope& scope, std::int64_t plan, Date on, const std::string& why);
[[nodiscard]] std::optional<PaymentPlan> read_plan(const Connection& connection, std::int64_t id);
/// The latest first.
[[nodiscard]] std::vector<PaymentPlan> plans_of(const Connection& connection, CustomerId customer);
/// Of all customers, by the day of the agreement.
[[nodiscard]] std::vector<PaymentPlan> all_plans(const Connection& connection);

} // namespace encours::store
