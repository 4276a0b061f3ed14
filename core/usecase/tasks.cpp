// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/tasks.h"

#include "core/base/blank_text.h"
#include "core/store/due_item_store.h"
#include "core/store/entry_store.h"
#include "core/store/task_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

Facts facts_of(const Task& task) {
    return {{"customer", task.customer.value}, {"kind", key_of(task.kind)}, {"due_on", to_iso(task.due_on)}};
}

} // namespace

std::vector<Task> tasks(const std::filesystem::path& ledger, Date at) {
    return store::open_tasks(store::open_ledger(ledger, store::Access::read), at);
}

std::vector<Task> tasks_of(const std::filesystem::path& ledger, CustomerId customer) {
    return store::tasks_of(store::open_ledger(ledger, store::Access::read), customer);
}

Result<DoneAct, ActFailure> add_task(const AddTaskRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "task_added", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    if (request.item) {
        const auto item = store::read_due_item(act.connection(), *request.item);
        if (!item || item->customer != request.customer)
            return failure(ActFailure{Reason::unknown_document, {}});
    }
    if (request.kind == TaskKind::other && is_blank(request.note))
        return failure(ActFailure{Reason::text_missing, {}});
    Task task;
    task.kind = request.kind;
    task.customer = request.customer;
    task.item = request.item;
    task.due_on = request.due_on;
    task.amount = request.amount;
    task.addressee = request.addressee;
    task.note = request.note;
    task.assignee = request.assignee;
    task.created_on = clock.today();
    const auto id = store::add_task(act.scope(), task, {});
    return act.commit("task", id.value, facts_of(task), customer->name, request.note);
}

Result<DoneAct, ActFailure> finish_task(const FinishTaskRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "task_finished", request.actor, clock);
    const auto task = store::read_task(act.connection(), request.task);
    if (!task)
        return failure(ActFailure{Reason::unknown_task, {}});
    if (task->done_on)
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    if (request.on < task->created_on)
        return failure(ActFailure{Reason::day_before_start, to_iso(task->created_on)});
    store::finish_task(act.scope(), task->id, request.on, request.why);
    return act.commit("task", task->id.value, facts_of(*task), task->customer_name, request.why);
}

Result<DoneAct, ActFailure> postpone_task(const PostponeTaskRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "task_postponed", request.actor, clock);
    auto task = store::read_task(act.connection(), request.task);
    if (!task)
        return failure(ActFailure{Reason::unknown_task, {}});
    if (task->kind == TaskKind::declare_claim)
        return failure(ActFailure{Reason::day_of_law, {}});
    if (task->done_on || task->due_on == request.due_on)
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (is_blank(request.reason))
        return failure(ActFailure{Reason::text_missing, {}});
    task->due_on = request.due_on;
    store::change_task(act.scope(), *task);
    return act.commit("task", task->id.value, facts_of(*task), task->customer_name, request.reason);
}

} // namespace encours
