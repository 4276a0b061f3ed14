// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/facts.h"
#include "core/store/act_store.h"
#include "core/store/attachment_store.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/store/row_history.h"
#include "core/usecase/act.h"
#include "core/usecase/held_lease.h"

namespace encours {

Result<DoneAct, ActFailure> undo_act(const UndoActRequest& request, const Clock& clock) {
    const auto now = clock.now_utc_ms();
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    const HeldLease lease(connection, now);
    store::Transaction transaction(connection);
    const auto act = store::find_act(connection, request.act);
    if (!act || act->undone)
        return failure(ActFailure{ActFailure::Reason::unknown_act, {}});
    if (store::has_milestone_since(connection, act->id) || !store::restore_rows(transaction, act->id))
        return failure(ActFailure{ActFailure::Reason::changed_since, {}});
    store::mark_undone(transaction, act->id, now);
    store::drop_unused_bytes(transaction, now);
    JournalEvent entry;
    entry.at_utc_ms = now;
    entry.actor = request.actor;
    entry.event = "act_undone";
    entry.entity = "act";
    entry.entity_id = act->id.value;
    entry.facts = Facts{{"act", act->uuid}, {"verb", act->verb}}.canonical_json();
    store::append_to_journal(transaction, std::move(entry));
    transaction.commit();
    return DoneAct{act->uuid, act->verb, {}, act->id.value, 1};
}

} // namespace encours
