// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_store.h"

#include "core/store/book_line_store.h"
#include "core/store/row_history.h"
#include "core/store/statement.h"
#include "core/store/withdrawal_store.h"

#include <algorithm>
#include <vector>

namespace encours::store {

namespace {

constexpr const char* select_named =
    "SELECT id FROM import_batch WHERE uuid = ?1 OR CAST(id AS TEXT) = ?1 OR (length(?1) >= 6 AND uuid LIKE ?1 || '%')"
    " ORDER BY uuid = ?1 DESC, CAST(id AS TEXT) = ?1 DESC LIMIT 2";
constexpr const char* select_batch = "SELECT uuid, file_name, undone_at IS NOT NULL FROM import_batch WHERE id = ?";
constexpr const char* later_settlement =
    "SELECT max(p.batch_id) FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    " JOIN allocation a ON a.due_item_id = d.id JOIN payment p ON p.id = a.payment_id"
    " WHERE i.batch_id = ?1 AND p.batch_id > ?1";
constexpr const char* later_credit =
    "SELECT max(c.batch_id) FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    " JOIN allocation a ON a.due_item_id = d.id JOIN due_item e ON e.id = a.credit_item_id"
    " JOIN invoice c ON c.id = e.invoice_id WHERE i.batch_id = ?1 AND c.batch_id > ?1";
// Of due items that the batch added to documents of others.
constexpr const char* later_settlement_of_added =
    "SELECT max(p.batch_id) FROM batch_change c JOIN allocation a ON a.due_item_id = json_extract(c.row_key, '$.id')"
    " JOIN payment p ON p.id = a.payment_id"
    " WHERE c.batch_id = ?1 AND c.table_name = 'due_item' AND c.change = 0 AND p.batch_id > ?1";
constexpr const char* select_payments = "SELECT id FROM payment WHERE batch_id = ?";
constexpr const char* select_invoices = "SELECT id FROM invoice WHERE batch_id = ?";
constexpr const char* select_disputes = "SELECT id FROM dispute WHERE batch_id = ?";
constexpr const char* select_contacts = "SELECT id FROM contact WHERE batch_id = ?";
constexpr const char* select_customers = "SELECT id FROM customer WHERE batch_id = ? ORDER BY id DESC";
constexpr const char* delete_aliases = "DELETE FROM customer_alias WHERE customer_id = ?";
constexpr const char* delete_customer = "DELETE FROM customer WHERE id = ?";
constexpr const char* count_changes = "SELECT count(*) FROM batch_change WHERE batch_id = ? AND change > 0";
constexpr const char* mark_undone = "UPDATE import_batch SET undone_at = ? WHERE id = ?";

std::vector<std::int64_t> ids(const Connection& connection, const char* sql, std::int64_t of) {
    std::vector<std::int64_t> found;
    Statement row(connection, sql);
    row.bind(of);
    while (row.step())
        found.push_back(row.integer(0));
    return found;
}

std::int64_t number(const Connection& connection, const char* sql, std::int64_t of) {
    Statement row(connection, sql);
    return row.bind(of).step() && !row.is_null(0) ? row.integer(0) : 0;
}

void remove_settlements(const Connection& connection, BatchId batch, Undone& undone) {
    Statement erase_allocations(connection, "DELETE FROM allocation WHERE payment_id = ?");
    Statement erase(connection, "DELETE FROM payment WHERE id = ?");
    for (const auto id : ids(connection, select_payments, batch.value)) {
        erase_allocations.bind(id).run();
        erase.bind(id).run();
        ++undone.payments_removed;
    }
}

void remove_documents(const Connection& connection, BatchId batch, WithdrawalStore& withdrawals, Undone& undone) {
    for (const auto id : ids(connection, select_invoices, batch.value)) {
        if (withdrawals.withdraw(InvoiceId{id}, WithdrawalReason::import_taken_back))
            ++undone.documents_removed;
        else
            ++undone.documents_kept;
    }
    Statement erase(connection, "DELETE FROM dispute WHERE id = ?");
    for (const auto id : ids(connection, select_disputes, batch.value))
        erase.bind(id).run();
}

void remove_customers(const Connection& connection, BatchId batch, WithdrawalStore& withdrawals, Undone& undone) {
    Statement erase_contact(connection, "DELETE FROM contact WHERE id = ?");
    for (const auto id : ids(connection, select_contacts, batch.value)) {
        if (withdrawals.is_unused_contact(id))
            erase_contact.bind(id).run();
    }
    for (const auto id : ids(connection, select_customers, batch.value)) {
        if (!withdrawals.is_unused(CustomerId{id}))
            continue;
        Statement(connection, delete_aliases).bind(id).run();
        Statement(connection, delete_customer).bind(id).run();
        ++undone.customers_removed;
    }
}

} // namespace

std::optional<UndoableBatch> find_batch(const Connection& connection, const std::string& name) {
    Statement row(connection, select_named);
    if (!row.bind(name).step())
        return std::nullopt;
    const BatchId id{row.integer(0)};
    auto batch = batch_of(connection, id);
    const bool is_whole_name = batch.uuid == name || std::to_string(id.value) == name;
    if (!is_whole_name && row.step())
        return std::nullopt; // two begin so
    return batch;
}

UndoableBatch batch_of(const Connection& connection, BatchId id) {
    Statement row(connection, select_batch);
    if (!row.bind(id.value).step())
        return {};
    return {id, row.text(0), row.text(1), row.integer(2) != 0};
}

BatchId batch_in_the_way(const Connection& connection, BatchId batch) {
    return BatchId{
        std::max({batch_that_builds_on(connection, batch).value, later_batch_of_books(connection, batch).value,
                  number(connection, later_settlement, batch.value), number(connection, later_credit, batch.value),
                  number(connection, later_settlement_of_added, batch.value)})};
}

Undone undo_batch(const Transaction& transaction, BatchId batch, std::int64_t now_utc_ms, Date today) {
    const auto& connection = transaction.connection();
    connection.execute("PRAGMA defer_foreign_keys = ON");
    Undone undone;
    undone.rows_restored = number(connection, count_changes, batch.value);
    RowHistory history(transaction, BatchId{});
    WithdrawalStore withdrawals(transaction, batch, today, history);
    remove_settlements(connection, batch, undone);
    remove_documents(connection, batch, withdrawals, undone);
    take_back_lines(transaction, batch);
    restore_rows(transaction, batch);
    remove_customers(connection, batch, withdrawals, undone);
    Statement(connection, mark_undone).bind(now_utc_ms, batch.value).run();
    return undone;
}

} // namespace encours::store
