// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/record_dispute.h"

#include "core/store/due_item_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

} // namespace

Result<DoneAct, ActFailure> open_dispute(const OpenDisputeRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "dispute_opened", request.actor, clock);
    const auto item = store::read_due_item(act.connection(), request.item);
    if (!item)
        return failure(ActFailure{Reason::unknown_document, {}});
    if (item->dispute)
        return failure(ActFailure{Reason::dispute_there, to_iso(item->dispute->from)});
    if (request.from < item->issued)
        return failure(ActFailure{Reason::day_before_start, to_iso(item->issued)});
    if (request.part && *request.part <= 0)
        return failure(ActFailure{Reason::amount_missing, {}});
    if (request.part && *request.part > item->amount)
        return failure(ActFailure{Reason::part_too_large, {}});
    const auto id = store::open_dispute(act.transaction(), act.history(), request.item, request.from, request.part,
                                        request.cause, request.owner, request.answer_by);
    Facts facts{{"from", to_iso(request.from)}, {"item", request.item.value}};
    if (request.part)
        facts.set("part_minor", *request.part);
    return act.commit("dispute", id, std::move(facts), item->number, request.cause);
}

Result<DoneAct, ActFailure> close_dispute(const CloseDisputeRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "dispute_closed", request.actor, clock);
    const auto item = store::read_due_item(act.connection(), request.item);
    if (!item)
        return failure(ActFailure{Reason::unknown_document, {}});
    if (!item->dispute)
        return failure(ActFailure{Reason::dispute_missing, {}});
    if (request.until < item->dispute->from)
        return failure(ActFailure{Reason::day_before_start, to_iso(item->dispute->from)});
    store::close_dispute(act.transaction(), act.history(), item->dispute->id, request.until, request.outcome);
    return act.commit("dispute", item->dispute->id, {{"item", request.item.value}, {"until", to_iso(request.until)}},
                      item->number, request.outcome);
}

} // namespace encours
