// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_batch_store.h"

#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_source = "SELECT id FROM source WHERE key = ?";
constexpr const char* insert_source = "INSERT INTO source (key, format) VALUES (?, ?) RETURNING id";
constexpr const char* insert_batch =
    "INSERT INTO import_batch (uuid, source_id, file_name, file_digest, imported_at, actor, rows_read, rows_rejected,"
    " covers_first, covers_last, balances_only) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* update_batch =
    "UPDATE import_batch SET rows_read = ?, rows_rejected = ?, covers_first = ?, covers_last = ? WHERE id = ?";
constexpr const char* insert_control =
    "INSERT INTO batch_control (batch_id, position, name, expected, found, holds) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* select_uuid = "SELECT uuid FROM import_batch WHERE id = ?";

constexpr const char* sum_invoices = "SELECT batch_id, count(*), sum(gross_minor) FROM invoice"
                                     " WHERE batch_id IS NOT NULL GROUP BY batch_id";
constexpr const char* sum_payments = "SELECT batch_id, count(*), sum(amount_minor) FROM payment"
                                     " WHERE batch_id IS NOT NULL GROUP BY batch_id";
constexpr const char* select_sources = "SELECT key, id FROM source WHERE format = ?";
constexpr const char* update_source = "UPDATE source SET key = ? WHERE id = ?";

std::optional<std::int64_t> day_number(const std::optional<CoveredSpan>& span, Date CoveredSpan::*end) {
    return span ? std::optional<std::int64_t>(((*span).*end).days) : std::nullopt;
}

} // namespace

std::int64_t find_or_add_source(const Transaction& transaction, const std::string& key, const std::string& format) {
    Statement found(transaction.connection(), select_source);
    if (found.bind(key).step())
        return found.integer(0);
    Statement added(transaction.connection(), insert_source);
    (void)added.bind(key, format).step();
    return added.integer(0);
}

BatchId add_batch(const Transaction& transaction, const ImportBatch& batch) {
    Statement added(transaction.connection(), insert_batch);
    (void)added
        .bind(batch.uuid, batch.source_id, batch.file_name, batch.file_digest, batch.imported_at, batch.actor,
              batch.rows_read, batch.rows_rejected, day_number(batch.covers, &CoveredSpan::first),
              day_number(batch.covers, &CoveredSpan::last), batch.balances_only ? 1 : 0)
        .step();
    return BatchId{added.integer(0)};
}

void finish_batch(const Transaction& transaction, BatchId id, const ImportBatch& batch) {
    Statement(transaction.connection(), update_batch)
        .bind(batch.rows_read, batch.rows_rejected, day_number(batch.covers, &CoveredSpan::first),
              day_number(batch.covers, &CoveredSpan::last), id.value)
        .run();
    Statement added(transaction.connection(), insert_control);
    std::int64_t position = 0;
    for (const auto& control : batch.controls)
        added.bind(id.value, position++, control.name, control.expected, control.found, control.holds ? 1 : 0).run();
}

BatchChanges changes_by_uuid(const Connection& connection, const std::map<std::int64_t, BatchTotals>& changes) {
    BatchChanges named;
    Statement uuid(connection, select_uuid);
    for (const auto& [id, totals] : changes) {
        if (uuid.bind(id).step())
            named[uuid.text(0)] += totals;
        while (uuid.step()) {
        }
    }
    return named;
}

std::map<std::int64_t, BatchTotals> batch_totals(const Connection& connection) {
    std::map<std::int64_t, BatchTotals> totals;
    Statement invoices(connection, sum_invoices);
    while (invoices.step())
        totals[invoices.integer(0)] += {invoices.integer(1), invoices.integer(2), 0, 0};
    Statement payments(connection, sum_payments);
    while (payments.step())
        totals[payments.integer(0)] += {0, 0, payments.integer(1), payments.integer(2)};
    return totals;
}

std::map<std::int64_t, BatchTotals> difference(const std::map<std::int64_t, BatchTotals>& before,
                                               const std::map<std::int64_t, BatchTotals>& after) {
    auto changes = after;
    for (const auto& [batch, totals] : before)
        changes[batch] += {-totals.invoices, -totals.gross_minor, -totals.payments, -totals.paid_minor};
    std::erase_if(changes, [](const auto& change) { return change.second == BatchTotals{}; });
    return changes;
}

std::map<std::string, std::int64_t> sources_of(const Connection& connection, const std::string& format) {
    std::map<std::string, std::int64_t> sources;
    Statement source(connection, select_sources);
    source.bind(format);
    while (source.step())
        sources.emplace(source.text(0), source.integer(1));
    return sources;
}

void rename_source(const Transaction& transaction, std::int64_t id, const std::string& key) {
    Statement(transaction.connection(), update_source).bind(key, id).run();
}

} // namespace encours::store
