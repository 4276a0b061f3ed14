// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/company_identity.h"

#include "core/base/random.h"
#include "core/journal/facts.h"
#include "core/store/company_revision_store.h"
#include "core/store/company_store.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"

namespace encours {

namespace {

using store::CompanyRevision;

CompanyState state_of(const store::Connection& connection) {
    CompanyState state{store::read_company_identity(connection), store::read_company(connection).currency, {}};
    if (const auto last = store::last_company_revision(connection)) {
        state.last = CompanyChange{last->uuid, last->saved_at, last->actor, {}};
        for (const auto& change : last->changes)
            state.last->fields.push_back(change.field);
    }
    return state;
}

/// What names a person stands beside the chain; which fields changed is a fact.
void enter_in_journal(const store::Transaction& transaction, const CompanyRevision& revision,
                      const std::string& undoes) {
    std::vector<Fact> fields;
    std::string text;
    for (const auto& change : revision.changes) {
        fields.push_back(key_of(change.field));
        text += std::string(key_of(change.field)) + ": " + change.before + " / " + change.after + "\n";
    }
    Facts facts{{"fields", fields}, {"revision", revision.uuid}};
    if (!undoes.empty())
        facts.set("undoes", undoes);
    JournalEvent entry;
    entry.at_utc_ms = revision.saved_at;
    entry.actor = revision.actor;
    entry.event = undoes.empty() ? "company_changed" : "company_change_undone";
    entry.entity = "company";
    entry.entity_id = 1;
    entry.facts = facts.canonical_json();
    entry.personal_text = text;
    store::append_to_journal(transaction, std::move(entry));
}

CompanyRevision new_revision(std::int64_t now, const std::string& actor) {
    CompanyRevision revision;
    revision.uuid = new_uuid();
    revision.saved_at = now;
    revision.actor = actor;
    return revision;
}

CompanyIdentity with_compact_identifiers(CompanyIdentity identity) {
    for (auto* text : {&identity.siren, &identity.siret, &identity.vat_number, &identity.iban, &identity.bic})
        *text = compact_identifier(*text);
    return identity;
}

} // namespace

CompanyState read_company_state(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return state_of(connection);
}

Result<CompanyState, CompanyRefusal> save_company(const SaveCompanyRequest& request, const Clock& clock) {
    if (request.wanted.name.find_first_not_of(" \t") == std::string::npos)
        return failure(CompanyRefusal::empty_name);
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    store::Transaction transaction(connection);
    const auto there = store::read_company_identity(connection);
    const auto shown = with_compact_identifiers(request.shown);
    const auto wanted = with_compact_identifiers(request.wanted);
    auto revision = new_revision(clock.now_utc_ms(), request.actor);
    for (const auto field : all_company_fields()) {
        const auto text = text_of(wanted, field);
        const auto before = text_of(there, field);
        const bool is_possible = field != CompanyField::country || text.size() == 2;
        if (is_possible && text != text_of(shown, field) && text != before)
            revision.changes.push_back({field, before, text});
    }
    if (!revision.changes.empty()) {
        store::write_company_revision(transaction, revision);
        enter_in_journal(transaction, revision, {});
    }
    transaction.commit();
    return state_of(connection);
}

Result<CompanyState, CompanyRefusal> undo_company_change(const UndoCompanyRequest& request, const Clock& clock) {
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    store::Transaction transaction(connection);
    const auto last = store::last_company_revision(connection);
    if (!last || last->uuid != request.revision)
        return failure(CompanyRefusal::nothing_to_undo);
    auto revision = new_revision(clock.now_utc_ms(), request.actor);
    revision.undoes = last->id;
    for (const auto& change : last->changes)
        revision.changes.push_back({change.field, change.after, change.before});
    store::write_company_revision(transaction, revision);
    enter_in_journal(transaction, revision, last->uuid);
    transaction.commit();
    return state_of(connection);
}

} // namespace encours
