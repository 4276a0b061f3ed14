// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/add_note.h"

#include "core/base/blank_text.h"
#include "core/store/due_item_store.h"
#include "core/store/entry_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

Result<DoneAct, ActFailure> add_note(const AddNoteRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "note_added", request.actor, clock);
    const auto item = store::read_due_item(act.connection(), request.item);
    if (!item)
        return failure(ActFailure{ActFailure::Reason::unknown_document, {}});
    if (is_blank(request.text))
        return failure(ActFailure{ActFailure::Reason::text_missing, {}});
    if (request.on && *request.on > clock.today())
        return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
    const auto id = store::add_note(act.transaction(), act.history(), item->customer, item->invoice,
                                    request.on.value_or(clock.today()), request.actor, request.text);
    return act.commit("note", id, {{"invoice", item->invoice.value}}, item->number, request.text);
}

Result<DoneAct, ActFailure> add_customer_note(const AddCustomerNoteRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "note_added", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{ActFailure::Reason::unknown_customer, {}});
    if (is_blank(request.text))
        return failure(ActFailure{ActFailure::Reason::text_missing, {}});
    const auto on = request.on.value_or(clock.today());
    if (on > clock.today())
        return failure(ActFailure{ActFailure::Reason::day_in_future, {}});
    if (store::has_customer_note(act.connection(), request.customer, on, request.text))
        return failure(ActFailure{ActFailure::Reason::already_recorded, {}});
    const auto id = store::add_note(act.transaction(), act.history(), request.customer, std::nullopt, on, request.actor,
                                    request.text);
    return act.commit("note", id, {{"customer", request.customer.value}}, customer->name, request.text);
}

Result<DoneAct, ActFailure> correct_note(const CorrectNoteRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "note_corrected", request.actor, clock);
    const auto wrong = store::read_note(act.connection(), request.note);
    if (!wrong)
        return failure(ActFailure{ActFailure::Reason::unknown_document, {}});
    if (is_blank(request.text))
        return failure(ActFailure{ActFailure::Reason::text_missing, {}});
    if (request.text == wrong->text)
        return failure(ActFailure{ActFailure::Reason::nothing_changes, {}});
    const auto id = store::add_note(act.transaction(), act.history(), wrong->customer, wrong->invoice, clock.today(),
                                    request.actor, request.text, wrong->id);
    const auto customer = store::read_entry_customer(act.connection(), wrong->customer);
    return act.commit("note", id, {{"customer", wrong->customer.value}, {"corrects", wrong->id}},
                      customer ? customer->name : std::string(), request.text);
}

} // namespace encours
