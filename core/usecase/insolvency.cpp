// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/insolvency.h"

#include "core/store/hold_store.h"
#include "core/store/task_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>

namespace encours {

namespace {

/// False: one lasts already.
bool hold_all(ActInProgress& act, const Insolvency& insolvency, std::optional<std::int64_t> answer) {
    const auto holds = store::holds_of(act.connection(), insolvency.customer);
    const bool lasts = std::any_of(holds.begin(), holds.end(), [](const RecordedHold& hold) {
        return hold.kind == HoldKind::insolvency && !hold.item && !hold.ended_on && !hold.until;
    });
    if (lasts)
        return false;
    RecordedHold hold;
    hold.kind = HoldKind::insolvency;
    hold.customer = insolvency.customer;
    hold.from = insolvency.opened;
    hold.reason = insolvency.note;
    (void)store::add_hold(act.scope(), hold, answer);
    return true;
}

/// Completes the task that waits. False: it says all that is known.
bool complete(ActInProgress& act, Task task, const Insolvency& insolvency, Date due_on) {
    bool is_new = false;
    if (insolvency.published && task.due_on != due_on) {
        task.due_on = due_on;
        is_new = true;
    }
    if (!insolvency.addressee.empty() && task.addressee != insolvency.addressee) {
        task.addressee = insolvency.addressee;
        is_new = true;
    }
    if (is_new)
        store::change_task(act.scope(), task);
    return is_new;
}

} // namespace

Date claim_declaration_day(Date opened, std::optional<Date> published, bool creditor_abroad) {
    return add_months(published.value_or(opened), creditor_abroad ? 4 : 2);
}

bool freeze_for_insolvency(ActInProgress& act, const Insolvency& insolvency, std::optional<std::int64_t> answer) {
    const bool holds = hold_all(act, insolvency, answer);
    const auto due_on =
        claim_declaration_day(insolvency.opened, insolvency.published, !store::company_in_mainland(act.connection()));
    for (const auto& task : store::tasks_of(act.connection(), insolvency.customer)) {
        if (task.kind == TaskKind::declare_claim && (!task.done_on || task.created_on >= insolvency.opened))
            return (!task.done_on && complete(act, task, insolvency, due_on)) || holds;
    }
    Task task;
    task.kind = TaskKind::declare_claim;
    task.customer = insolvency.customer;
    task.due_on = due_on;
    task.created_on = insolvency.opened;
    task.addressee = insolvency.addressee;
    task.note = insolvency.note;
    if (const auto owed = store::owed_on(act.connection(), insolvency.customer, insolvency.opened); owed > 0)
        task.amount = owed;
    (void)store::add_task(act.scope(), task, answer);
    return true;
}

} // namespace encours
