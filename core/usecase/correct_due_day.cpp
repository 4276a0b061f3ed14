// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/correct_due_day.h"

#include "core/store/due_item_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

} // namespace

Result<DoneAct, ActFailure> correct_due_day(const CorrectDueDayRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, request.due ? "due_day_corrected" : "due_day_reset", request.actor, clock);
    const auto item = store::read_due_item(act.connection(), request.item);
    if (!item)
        return failure(ActFailure{Reason::unknown_document, {}});
    if (!request.due && !item->told)
        return failure(ActFailure{Reason::not_corrected, {}});
    if (request.due && item->due == *request.due)
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (request.due && *request.due < item->issued)
        return failure(ActFailure{Reason::day_before_start, to_iso(item->issued)});
    if (request.due)
        store::correct_due(act.transaction(), act.history(), *item, *request.due, request.reason, act.now(),
                           request.actor);
    else
        store::reset_due(act.transaction(), act.history(), *item);
    const auto due = request.due ? *request.due : item->told->due;
    return act.commit("due_item", request.item.value, {{"from", to_iso(item->due)}, {"to", to_iso(due)}}, item->number,
                      request.reason);
}

} // namespace encours
