// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/task.h"
#include "core/money/currency.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// Its id, UUID, actor and act are given by the ledger.
TaskId add_task(const ActScope& scope, const Task& task, std::optional<std::int64_t> answer);
void finish_task(const ActScope& scope, TaskId task, Date on, const std::string& why);
/// Its day, amount and addressee.
void change_task(const ActScope& scope, const Task& task);
[[nodiscard]] std::optional<Task> read_task(const Connection& connection, TaskId id);
/// Not done by the close of the day, by their due days.
[[nodiscard]] std::vector<Task> open_tasks(const Connection& connection, Date at);
/// The latest first.
[[nodiscard]] std::vector<Task> tasks_of(const Connection& connection, CustomerId customer);
/// Finishes all of a kind that are not done; gives how many.
int finish_tasks(const ActScope& scope, CustomerId customer, TaskKind kind, Date on, const std::string& why);

/// What a customer owed at the close of a day in the company's currency, by the days of the facts themselves: its
/// documents less
/// the settlements set against them and the cash set against nothing.
[[nodiscard]] std::int64_t owed_on(const Connection& connection, CustomerId customer, Date day);
/// What is open of a customer's items now, the oldest due first: of invoices, above zero.
struct OpenDueItem {
    DueItemId id;
    Date issued;
    std::int64_t open = 0;
    Currency currency;
};
[[nodiscard]] std::vector<OpenDueItem> open_due_items_of(const Connection& connection, CustomerId customer);
/// The company's seat lies in mainland France.
[[nodiscard]] bool company_in_mainland(const Connection& connection);

} // namespace encours::store
