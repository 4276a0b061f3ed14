// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness.h"

#include "core/base/environment_error.h"
#include "core/base/sha256.h"
#include "core/store/migrations/migrations.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <map>

namespace encours::store {

namespace {

constexpr const char* integrity = "PRAGMA integrity_check(10)";
constexpr const char* foreign_keys = "PRAGMA foreign_key_check";
constexpr const char* own_schema = "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL";
constexpr const char* wrong_totals =
    "SELECT invoice.id FROM invoice LEFT JOIN due_item ON invoice_id = invoice.id GROUP BY invoice.id"
    " HAVING coalesce(sum(amount_minor), 0) <> gross_minor";
// Within: of the same sign, and not more. An amount of 0 takes none.
constexpr const char* overdrawn_items =
    "SELECT item.id FROM due_item AS item JOIN (SELECT item_id, sum(amount) AS total FROM ("
    "  SELECT due_item_id AS item_id, allocation.amount_minor AS amount FROM allocation"
    "   LEFT JOIN payment ON payment.id = payment_id WHERE target = 0 AND reversed_on IS NULL"
    "  UNION ALL SELECT credit_item_id, -amount_minor FROM allocation WHERE target = 0 AND credit_item_id IS NOT NULL)"
    " GROUP BY item_id) ON item_id = item.id"
    " WHERE total NOT BETWEEN min(amount_minor, 0) AND max(amount_minor, 0) ORDER BY item.id";
constexpr const char* overdrawn_payments =
    "SELECT payment.id FROM payment JOIN (SELECT payment_id, sum(amount_minor) AS total FROM allocation"
    "  WHERE payment_id IS NOT NULL GROUP BY payment_id) ON payment_id = payment.id"
    " WHERE total NOT BETWEEN min(amount_minor, 0) AND max(amount_minor, 0) ORDER BY payment.id";
constexpr const char* ids_above_sequence =
    "WITH last (name, id) AS (SELECT 'customer', max(id) FROM customer UNION ALL SELECT 'invoice', max(id) FROM invoice"
    " UNION ALL SELECT 'due_item', max(id) FROM due_item UNION ALL SELECT 'payment', max(id) FROM payment)"
    " SELECT name FROM last LEFT JOIN id_sequence ON table_name = name WHERE id > coalesce(last_id, 0)";

constexpr const char* stored_files = "SELECT id, bytes, digest FROM document ORDER BY id";

constexpr std::size_t named_at_most = 10;

/// Holds when the query gives nothing; else names the first rows.
Finding holds_when_empty(const Connection& connection, const char* query, const char* what) {
    std::size_t found = 0;
    std::string first;
    Statement rows(connection, query);
    while (rows.step()) {
        if (++found <= named_at_most) {
            first += (first.empty() ? "" : ", ") + rows.text(0);
        }
    }
    if (found == 0) {
        return {true, ""};
    }
    return {false, std::to_string(found) + " " + what + ": " + first + (found > named_at_most ? ", …" : "")};
}

std::map<std::string, std::string> schema_of(const Connection& connection) {
    std::map<std::string, std::string> schema;
    Statement rows(connection, own_schema);
    while (rows.step()) {
        schema[rows.text(0)] = rows.text(1);
    }
    return schema;
}

} // namespace

Finding check_integrity(const Connection& connection) {
    std::string faults;
    try {
        Statement rows(connection, integrity);
        while (rows.step()) {
            if (rows.text(0) != "ok") {
                faults += (faults.empty() ? "" : "; ") + rows.text(0);
            }
        }
    } catch (const EnvironmentError& error) {
        if (error.code() != EnvironmentCode::corrupt && error.code() != EnvironmentCode::not_a_ledger) {
            throw;
        }
        faults += error.what();
    }
    return {faults.empty(), faults};
}

Finding check_foreign_keys(const Connection& connection) {
    return holds_when_empty(connection, foreign_keys, "rows refer to nothing, in tables");
}

Finding check_schema(const Connection& connection) {
    auto expected = Connection::temporary();
    Transaction transaction(expected);
    migrate(transaction, connection.version());
    const auto ours = schema_of(expected);
    const auto found = schema_of(connection);
    for (const auto& [name, sql] : ours) {
        const auto same = found.find(name);
        if (same == found.end()) {
            return {false, "missing: " + name};
        }
        if (same->second != sql) {
            return {false, "changed: " + name};
        }
    }
    for (const auto& [name, sql] : found) {
        if (ours.count(name) == 0) {
            return {false, "not ours: " + name};
        }
    }
    return {true, "version " + std::to_string(connection.version()), {connection.version()}};
}

Finding check_document_totals(const Connection& connection) {
    return holds_when_empty(connection, wrong_totals, "documents differ from their due items");
}

Finding check_allocations(const Connection& connection) {
    auto items = holds_when_empty(connection, overdrawn_items, "due items are settled by more than they are");
    return items.holds
               ? holds_when_empty(connection, overdrawn_payments, "settlements are allocated beyond their amount")
               : items;
}

Finding check_stored_files(const Connection& connection) {
    std::int64_t files = 0;
    Statement row(connection, stored_files);
    while (row.step()) {
        const auto digest = sha256(row.blob(1));
        if (row.blob(2) != std::string(digest.begin(), digest.end()))
            return {false, "other bytes than were stored: document " + std::to_string(row.integer(0))};
        ++files;
    }
    return {true, std::to_string(files) + " files", {files}};
}

Finding check_ids(const Connection& connection) {
    return holds_when_empty(connection, ids_above_sequence, "tables hold ids that were never given");
}

} // namespace encours::store
