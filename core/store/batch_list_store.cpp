// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch_list_store.h"

#include "core/store/book_line_store.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_batches =
    "SELECT b.id, b.uuid, b.file_name, s.key, s.format, b.actor, b.imported_at, b.rows_read, b.rows_rejected,"
    " b.covers_first, b.covers_last, b.balances_only, b.undone_at,"
    " (SELECT count(*) FROM customer WHERE batch_id = b.id), (SELECT count(*) FROM invoice WHERE batch_id = b.id),"
    " (SELECT count(*) FROM payment WHERE batch_id = b.id), (SELECT count(*) FROM book_line WHERE batch_id = b.id),"
    " (SELECT count(DISTINCT table_name || row_key) FROM batch_change WHERE batch_id = b.id AND change > 0), "
    "b.source_id"
    " FROM import_batch b JOIN source s ON s.id = b.source_id ORDER BY b.id";
constexpr const char* select_controls =
    "SELECT name, expected, found, holds FROM batch_control WHERE batch_id = ? ORDER BY position";
constexpr const char* select_sources = "SELECT id, key, format FROM source ORDER BY id";

} // namespace

std::vector<ListedBatch> list_batches(const Connection& connection) {
    std::vector<ListedBatch> batches;
    Statement row(connection, select_batches);
    Statement control(connection, select_controls);
    while (row.step()) {
        ListedBatch batch;
        batch.id = row.integer(0);
        batch.uuid = row.text(1);
        batch.file_name = row.text(2);
        batch.source = row.text(3);
        batch.format = row.text(4);
        batch.actor = row.text(5);
        batch.imported_at = row.integer(6);
        batch.rows_read = row.integer(7);
        batch.rows_rejected = row.integer(8);
        if (!row.is_null(9))
            batch.covers = CoveredSpan{Date{static_cast<std::int32_t>(row.integer(9))},
                                       Date{static_cast<std::int32_t>(row.integer(10))}};
        batch.balances_only = row.integer(11) != 0;
        batch.undone_at = row.optional_integer(12);
        batch.customers = row.integer(13);
        batch.documents = row.integer(14);
        batch.payments = row.integer(15);
        batch.book_lines = row.integer(16);
        batch.changed = row.integer(17);
        batch.source_id = row.integer(18);
        control.bind(batch.id);
        while (control.step())
            batch.controls.push_back({control.text(0), control.text(1), control.text(2), control.integer(3) != 0});
        batches.push_back(std::move(batch));
    }
    return batches;
}

std::vector<SourceDays> list_source_days(const Connection& connection) {
    std::vector<SourceDays> sources;
    Statement row(connection, select_sources);
    while (row.step())
        sources.push_back({row.text(1), row.text(2), source_coverage(connection, row.integer(0))});
    return sources;
}

} // namespace encours::store
