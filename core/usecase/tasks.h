// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/task.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

// What there is to do besides reminding. All throw store's EnvironmentError; acts are taken back by undo_act.

/// Those that were not done by the close of a day, due or not, by their due days.
[[nodiscard]] std::vector<Task> tasks(const std::filesystem::path& ledger, Date at);
/// All of a customer, done or not, the latest first.
[[nodiscard]] std::vector<Task> tasks_of(const std::filesystem::path& ledger, CustomerId customer);

struct AddTaskRequest {
    std::filesystem::path ledger;
    TaskKind kind = TaskKind::other;
    CustomerId customer;
    std::optional<DueItemId> item = {};
    Date due_on;
    std::optional<std::int64_t> amount = {};
    std::string addressee = {}, note = {}, assignee = {};
    std::string actor;
};
/// Refused: unknown_customer, unknown_document, text_missing (another task without a note).
[[nodiscard]] Result<DoneAct, ActFailure> add_task(const AddTaskRequest& request, const Clock& clock);

struct FinishTaskRequest {
    std::filesystem::path ledger;
    TaskId task;
    Date on;
    std::string why; ///< what came of it; may be blank
    std::string actor;
};
/// Refused: unknown_task, nothing_changes (it is done), day_in_future, day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> finish_task(const FinishTaskRequest& request, const Clock& clock);

struct PostponeTaskRequest {
    std::filesystem::path ledger;
    TaskId task;
    Date due_on;
    std::string reason; ///< not blank
    std::string actor;
};
/// A claim's declaration has a day of the law: it is not put off. Refused: unknown_task, nothing_changes, text_missing,
/// day_of_law.
[[nodiscard]] Result<DoneAct, ActFailure> postpone_task(const PostponeTaskRequest& request, const Clock& clock);

} // namespace encours
