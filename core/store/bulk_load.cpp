// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_load.h"

#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* tables_are_empty =
    "SELECT NOT EXISTS (SELECT 1 FROM invoice) AND NOT EXISTS (SELECT 1 FROM due_item)"
    " AND NOT EXISTS (SELECT 1 FROM payment) AND NOT EXISTS (SELECT 1 FROM allocation)"
    " AND NOT EXISTS (SELECT 1 FROM book_line)";
// An index without text belongs to a PRIMARY KEY or UNIQUE clause and cannot be dropped.
constexpr const char* indexes_of_large_tables =
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    " AND tbl_name IN ('invoice', 'due_item', 'payment', 'allocation', 'book_line') ORDER BY rowid";

} // namespace

bool is_without_documents(const Connection& connection) { return connection.integer(tables_are_empty) == 1; }

BulkLoad::BulkLoad(const Transaction& transaction) : connection_(transaction.connection()) {
    if (!is_without_documents(connection_)) {
        return;
    }
    std::vector<std::string> names;
    Statement indexes(connection_, indexes_of_large_tables);
    while (indexes.step()) {
        names.push_back(indexes.text(0));
        indexes_.push_back(indexes.text(1));
    }
    for (const auto& name : names) {
        connection_.execute("DROP INDEX \"" + name + "\"");
    }
}

void BulkLoad::finish() {
    for (const auto& index : indexes_) {
        connection_.execute(index);
    }
    indexes_.clear();
}

} // namespace encours::store
