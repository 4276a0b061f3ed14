// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/act_in_progress.h"

#include "core/store/journal_store.h"

namespace encours {

ActInProgress::ActInProgress(const std::filesystem::path& ledger, const char* verb, const std::string& actor,
                             const Clock& clock)
    : now_(clock.now_utc_ms()),
      actor_(actor),
      connection_(store::open_ledger(ledger, store::Access::write)),
      lease_(connection_, now_),
      transaction_(connection_),
      act_(store::begin_act(transaction_, verb, now_, actor)),
      history_(transaction_, act_.id) {}

DoneAct ActInProgress::commit(const char* entity, std::int64_t entity_id, Facts facts, const std::string& number,
                              const std::string& text) {
    facts.set("act", act_.uuid);
    JournalEvent entry;
    entry.at_utc_ms = now_;
    entry.actor = actor_;
    entry.event = act_.verb;
    entry.entity = entity;
    entry.entity_id = entity_id;
    entry.facts = facts.canonical_json();
    entry.personal_text = number + (number.empty() || text.empty() ? "" : ": ") + text;
    store::append_to_journal(transaction_, std::move(entry));
    transaction_.commit();
    return {act_.uuid, act_.verb, number, entity_id, 1};
}

} // namespace encours
