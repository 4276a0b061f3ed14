// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/allocate_cash.h"

#include "core/store/cost_store.h"
#include "core/store/due_item_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>

namespace encours {

Result<DoneAct, ActFailure> allocate_cash(const AllocateCashRequest& request, const Clock& clock) {
    using Reason = ActFailure::Reason;
    constexpr const char* verb = "cash_allocated";
    if (request.amount <= 0)
        return failure(ActFailure{Reason::amount_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    ActInProgress act(request.ledger, verb, request.actor, clock);
    const auto item = store::read_due_item(act.connection(), request.item);
    if (!item)
        return failure(ActFailure{Reason::unknown_document, {}});
    if (store::is_journaled(act.connection(), verb, item->id, to_iso(request.on), request.amount))
        return failure(ActFailure{Reason::already_recorded, {}});
    if (request.amount > item->open)
        return failure(ActFailure{Reason::part_too_large, item->number});
    const auto cash =
        store::cash_left(act.connection(), request.payer.value_or(item->customer), request.on, request.reference);
    auto left = request.amount;
    for (const auto& payment : cash) {
        const auto part = std::min(left, payment.left);
        if (part > 0)
            store::allocate(act.scope(), payment.payment, item->id, part);
        left -= part;
    }
    if (left > 0)
        return failure(ActFailure{Reason::allocated_too_much, std::to_string(request.amount - left)});
    return act.commit("due_item", item->id.value, {{"on", to_iso(request.on)}, {"amount_minor", request.amount}},
                      item->number);
}

} // namespace encours
