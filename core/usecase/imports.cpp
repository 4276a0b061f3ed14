// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/imports.h"

#include "core/base/environment_error.h"
#include "core/store/batch_list_store.h"
#include "core/store/import_batch_store.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/store/undo_store.h"
#include "core/usecase/held_lease.h"
#include "core/usecase/open_error.h"

namespace encours {

namespace {

ImportedBatch imported(const store::ListedBatch& listed) {
    ImportedBatch batch;
    batch.number = listed.id;
    batch.batch = listed.uuid;
    batch.file = listed.file_name;
    batch.source = listed.source;
    batch.format = listed.format;
    batch.actor = listed.actor;
    batch.imported_at_utc_ms = listed.imported_at;
    batch.read = listed.rows_read;
    batch.rejected = listed.rows_rejected;
    batch.covers = listed.covers;
    batch.balances_only = listed.balances_only;
    batch.undone_at_utc_ms = listed.undone_at;
    batch.customers = listed.customers;
    batch.documents = listed.documents;
    batch.payments = listed.payments;
    batch.book_lines = listed.book_lines;
    batch.changed = listed.changed;
    batch.controls = listed.controls;
    return batch;
}

void enter_in_journal(const store::Transaction& transaction, const store::UndoableBatch& batch,
                      const std::map<std::int64_t, BatchTotals>& before, std::int64_t now, const std::string& actor) {
    const auto& connection = transaction.connection();
    JournalEvent event;
    event.at_utc_ms = now;
    event.actor = actor;
    event.event = "import_undone";
    event.entity = "import_batch";
    event.entity_id = batch.id.value;
    event.facts = to_canonical_json(
        store::changes_by_uuid(connection, store::difference(before, store::batch_totals(connection))));
    event.personal_text = batch.file_name;
    store::append_to_journal(transaction, std::move(event));
}

Result<UndoneImport, UndoFailure> undo(const store::Transaction& transaction, const UndoRequest& request,
                                       const Clock& clock) {
    using Reason = UndoFailure::Reason;
    const auto& connection = transaction.connection();
    const auto batch = store::find_batch(connection, request.batch);
    if (!batch)
        return failure(UndoFailure{Reason::unknown_batch, 0, request.batch, {}});
    if (batch->undone)
        return failure(UndoFailure{Reason::already_undone, batch->id.value, batch->uuid, batch->file_name});
    if (const auto later = store::batch_in_the_way(connection, batch->id)) {
        const auto in_the_way = store::batch_of(connection, later);
        return failure(UndoFailure{Reason::built_upon, later.value, in_the_way.uuid, in_the_way.file_name});
    }
    const auto before = store::batch_totals(connection);
    const auto now = clock.now_utc_ms();
    const auto undone = store::undo_batch(transaction, batch->id, now, clock.today());
    enter_in_journal(transaction, *batch, before, now, request.actor);
    return UndoneImport{batch->uuid,           batch->file_name,        undone.documents_removed,
                        undone.documents_kept, undone.payments_removed, undone.customers_removed,
                        undone.rows_restored};
}

} // namespace

Result<Imports, OpenError> list_imports(const std::filesystem::path& ledger) {
    try {
        const auto connection = store::open_ledger(ledger, store::Access::read);
        const store::ReadTransaction state(connection);
        Imports imports;
        for (const auto& batch : store::list_batches(connection))
            imports.batches.push_back(imported(batch));
        for (const auto& [source, format, coverage] : store::list_source_days(connection))
            imports.sources.push_back({source, format, coverage.spans()});
        return imports;
    } catch (const EnvironmentError& error) {
        if (const auto expected = open_error(error))
            return failure(*expected);
        throw;
    }
}

Result<UndoneImport, UndoFailure> undo_import(const UndoRequest& request, const Clock& clock) {
    auto connection = store::open_ledger(request.ledger, store::Access::bulk_write);
    const HeldLease lease(connection, clock.now_utc_ms());
    store::Transaction transaction(connection);
    auto undone = undo(transaction, request, clock);
    if (undone)
        transaction.commit();
    transaction.roll_back();
    return undone;
}

} // namespace encours
