// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_merge_store.h"

#include "core/store/statement.h"

#include <algorithm>
#include <array>

namespace encours::store {

namespace {

constexpr const char* select_customer =
    "SELECT uuid, code, name, coalesce(merged_into, 0), (SELECT count(*) FROM invoice WHERE customer_id = ?1),"
    " (SELECT count(*) FROM payment WHERE customer_id = ?1), (SELECT count(*) FROM contact WHERE customer_id = ?1)"
    " FROM customer WHERE id = ?1";
constexpr const char* select_document_of_both =
    "SELECT a.number FROM invoice a JOIN invoice b ON b.customer_id = ?2 AND b.number = a.number AND b.kind = a.kind"
    " WHERE a.customer_id = ?1 ORDER BY a.id LIMIT 1";
constexpr const char* select_references =
    "SELECT t.name, f.\"from\" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f"
    " WHERE t.schema = 'main' AND t.type = 'table' AND f.\"table\" = 'customer' ORDER BY t.name, f.\"from\"";
constexpr const char* select_key = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";
constexpr const char* insert_merge = "INSERT INTO customer_merge (uuid, customer_id, into_id, merged_at, actor)"
                                     " VALUES (?, ?, ?, ?, ?) RETURNING id";
constexpr const char* remember_default =
    "INSERT INTO customer_merge_row (merge_id, place, row_key) SELECT ?1, 'contact.is_default', json_array(id)"
    " FROM contact WHERE customer_id = ?2 AND is_default = 1"
    " AND EXISTS (SELECT 1 FROM contact WHERE customer_id = ?3 AND is_default = 1)";
constexpr const char* clear_default = "UPDATE contact SET is_default = 0 WHERE json_array(id) IN"
                                      " (SELECT row_key FROM customer_merge_row WHERE merge_id = ?"
                                      "  AND place = 'contact.is_default')";
constexpr const char* restore_default =
    "UPDATE contact SET is_default = 1 WHERE customer_id = ?2 AND json_array(id) IN"
    " (SELECT row_key FROM customer_merge_row WHERE merge_id = ?1 AND place = 'contact.is_default')"
    " AND NOT EXISTS (SELECT 1 FROM contact WHERE customer_id = ?2 AND is_default = 1)";
// What the books told meanwhile bears the customer's code. ?2 is the customer, ?3 the other; those who stand under the
// customer go with it.
constexpr const char* give_back_lines =
    "UPDATE book_line SET customer_id = ?2 WHERE customer_id = ?3 AND ?1 = ?1 AND (customer_code IN"
    "  (SELECT code FROM customer WHERE id = ?2 OR merged_into = ?2)"
    " OR EXISTS (SELECT 1 FROM customer_alias a WHERE a.source_id = book_line.source_id"
    "  AND a.code = book_line.customer_code AND a.customer_id = ?2))";
constexpr const char* give_back_documents =
    "UPDATE invoice SET customer_id = ?2 WHERE customer_id = ?3 AND ?1 = ?1 AND EXISTS (SELECT 1 FROM book_line l"
    " WHERE l.customer_id = ?2 AND l.source_id = invoice.book_source_id AND l.identity = invoice.book_key)";
constexpr const char* give_back_settlements =
    "UPDATE payment SET customer_id = ?2 WHERE customer_id = ?3 AND ?1 = ?1 AND EXISTS (SELECT 1 FROM book_line l"
    " WHERE l.customer_id = ?2 AND l.source_id = payment.book_source_id AND l.identity = payment.book_key)";
// What lists of documents and persons told of payments since ?1: it goes where all that it settles goes. Lists of payments,
// which cover no days, name the customer themselves.
constexpr const char* give_back_payments =
    "UPDATE payment SET customer_id = ?2 WHERE customer_id = ?3 AND book_source_id IS NULL"
    " AND (batch_id IN (SELECT id FROM import_batch WHERE imported_at >= ?1 AND covers_first IS NOT NULL)"
    "  OR (batch_id IS NULL AND id IN (SELECT json_extract(c.row_key, '$.id') FROM act_change c"
    "   JOIN act t ON t.id = c.act_id WHERE c.table_name = 'payment' AND c.change = 0 AND t.done_at >= ?1)))"
    " AND EXISTS (SELECT 1 FROM allocation a WHERE a.payment_id = payment.id)"
    " AND NOT EXISTS (SELECT 1 FROM allocation a JOIN due_item d ON d.id = a.due_item_id"
    "  JOIN invoice i ON i.id = d.invoice_id WHERE a.payment_id = payment.id AND i.customer_id <> ?2)";
constexpr const char* select_unmerged = "WITH since (last) AS (SELECT coalesce(max(imported_at), 0) FROM import_batch"
                                        "  WHERE source_id = ?1 AND id <> ?2 AND undone_at IS NULL)"
                                        " SELECT customer_id FROM customer_merge, since WHERE undone_at >= last"
                                        " UNION SELECT into_id FROM customer_merge, since WHERE undone_at >= last";
// Whose first contacts came since has one to write to now.
constexpr const char* choose_default =
    "UPDATE contact SET is_default = 1 WHERE id = (SELECT min(id) FROM contact WHERE customer_id = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM contact WHERE customer_id = ?1 AND is_default = 1)";
constexpr const char* set_merged = "UPDATE customer SET merged_into = ? WHERE id = ?";
constexpr const char* set_undone = "UPDATE customer_merge SET undone_at = ? WHERE id = ?";
constexpr const char* select_merge =
    "SELECT m.id, m.uuid, m.customer_id, m.into_id, c.code, c.name, m.merged_at, m.undone_at IS NOT NULL"
    " FROM customer_merge m JOIN customer c ON c.id = m.customer_id WHERE ";

/// Tables that tell what was, or what is of the customer alone.
constexpr std::array<std::string_view, 3> tables_that_stay{"customer_correction", "customer_merge", "run_line"};

/// A column that refers to customers, and how a row of its table is named.
struct Reference {
    std::string table, column;
    std::string key; ///< SQL for the primary key as a JSON array

    [[nodiscard]] std::string place() const { return table + "." + column; }
};

std::vector<Reference> references(const Connection& connection) {
    std::vector<Reference> found;
    Statement row(connection, select_references);
    while (row.step()) {
        if (std::find(tables_that_stay.begin(), tables_that_stay.end(), row.text(0)) == tables_that_stay.end())
            found.push_back({row.text(0), row.text(1), {}});
    }
    Statement column(connection, select_key);
    for (auto& reference : found) {
        column.bind(reference.table);
        while (column.step())
            reference.key += (reference.key.empty() ? "json_array(" : ", ") + column.text(0);
        reference.key += ")";
    }
    return found;
}

/// What else must hold of a row that moves: ?2 is the customer, ?3 the other.
std::string condition(const Reference& reference) {
    // A customer has one policy.
    if (reference.table == "policy_choice")
        return " AND NOT EXISTS (SELECT 1 FROM policy_choice WHERE customer_id = ?3)";
    return {};
}

bool is_payer(const Reference& reference) { return reference.column == "payer_id"; }

StoredMerge merge_of(const Statement& row) {
    return {row.integer(0), row.text(1),    CustomerId{row.integer(2)}, CustomerId{row.integer(3)}, row.text(4),
            row.text(5),    row.integer(6), row.integer(7) != 0};
}

} // namespace

std::optional<MergeableCustomer> read_mergeable(const Connection& connection, CustomerId id) {
    Statement row(connection, select_customer);
    if (!row.bind(id.value).step())
        return std::nullopt;
    return MergeableCustomer{id,
                             row.text(0),
                             row.text(1),
                             row.text(2),
                             CustomerId{row.integer(3)},
                             row.integer(4),
                             row.integer(5),
                             row.integer(6)};
}

std::string document_of_both(const Connection& connection, CustomerId first, CustomerId second) {
    Statement row(connection, select_document_of_both);
    return row.bind(first.value, second.value).step() ? row.text(0) : std::string();
}

std::int64_t merge_customer(const Transaction& transaction, CustomerId customer, CustomerId into,
                            const std::string& uuid, std::int64_t now_utc_ms, const std::string& actor) {
    const auto& connection = transaction.connection();
    std::int64_t id = 0;
    {
        Statement row(connection, insert_merge);
        (void)row.bind(uuid, customer.value, into.value, now_utc_ms, actor).step();
        id = row.integer(0);
    }
    Statement(connection, remember_default).bind(id, customer.value, into.value).run();
    Statement(connection, clear_default).bind(id).run();
    for (const auto& reference : references(connection)) {
        const auto where = " WHERE " + reference.column + " = ?2" + condition(reference);
        Statement(connection, "INSERT INTO customer_merge_row (merge_id, place, row_key) SELECT ?1, '" +
                                  reference.place() + "', " + reference.key + " FROM " + reference.table + where +
                                  (condition(reference).empty() ? " AND ?3 = ?3" : ""))
            .bind(id, customer.value, into.value)
            .run();
        Statement(connection, "UPDATE " + reference.table + " SET " + reference.column + " = " +
                                  (is_payer(reference) ? "nullif(?3, id)" : "?3") + where + " AND ?1 = ?1")
            .bind(id, customer.value, into.value)
            .run();
    }
    Statement(connection, set_merged).bind(into.value, customer.value).run();
    return id;
}

std::optional<StoredMerge> find_merge(const Connection& connection, const std::string& uuid) {
    Statement row(connection, std::string(select_merge) + "m.uuid = ?");
    return row.bind(uuid).step() ? std::optional(merge_of(row)) : std::nullopt;
}

std::vector<StoredMerge> merges_into(const Connection& connection, CustomerId into) {
    std::vector<StoredMerge> merges;
    Statement row(connection, std::string(select_merge) +
                                  "m.into_id = ?1 AND m.undone_at IS NULL AND c.merged_into = ?1 ORDER BY m.id DESC");
    row.bind(into.value);
    while (row.step())
        merges.push_back(merge_of(row));
    return merges;
}

void unmerge_customer(const Transaction& transaction, const StoredMerge& merge, std::int64_t now_utc_ms) {
    const auto& connection = transaction.connection();
    for (const auto& reference : references(connection)) {
        // Who would have been its own payer has had none.
        const auto still_there = is_payer(reference) ? std::string("(payer_id = ?3 OR (id = ?3 AND payer_id IS NULL))")
                                                     : reference.column + " = ?3";
        Statement(connection, "UPDATE " + reference.table + " SET " + reference.column + " = ?2 WHERE " + still_there +
                                  " AND " + reference.key +
                                  " IN (SELECT row_key FROM customer_merge_row WHERE merge_id = ?1 AND place = '" +
                                  reference.place() + "')")
            .bind(merge.id, merge.customer.value, merge.into.value)
            .run();
    }
    for (const auto* sql : {give_back_lines, give_back_documents, give_back_settlements, give_back_payments})
        Statement(connection, sql).bind(merge.merged_at, merge.customer.value, merge.into.value).run();
    Statement(connection, restore_default).bind(merge.id, merge.customer.value).run();
    Statement(connection, choose_default).bind(merge.customer.value).run();
    Statement(connection, set_merged).bind(std::nullopt, merge.customer.value).run();
    Statement(connection, set_undone).bind(now_utc_ms, merge.id).run();
}

std::vector<CustomerId> customers_unmerged(const Connection& connection, std::int64_t source_id, BatchId batch) {
    std::vector<CustomerId> customers;
    Statement row(connection, select_unmerged);
    row.bind(source_id, batch.value);
    while (row.step())
        customers.push_back(CustomerId{row.integer(0)});
    return customers;
}

} // namespace encours::store
