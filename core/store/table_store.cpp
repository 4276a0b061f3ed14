// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_store.h"

#include "core/store/fast_statement.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* all_tables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name";
constexpr const char* columns_of = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
constexpr const char* key_of = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";

/// Names come from the file's own schema; quoted all the same.
std::string quoted(const std::string& name) { return "\"" + name + "\""; }

std::vector<std::string> texts(Statement& statement) {
    std::vector<std::string> result;
    while (statement.step())
        result.push_back(statement.text(0));
    return result;
}

std::string in_order_of_key(const Connection& connection, const std::string& table) {
    std::string order;
    Statement key(connection, key_of);
    for (const auto& column : texts(key.bind(table)))
        order += (order.empty() ? " ORDER BY " : ", ") + quoted(column);
    return order;
}

StoredValue value_of(const FastStatement& row, int column) {
    switch (row.type(column)) {
    case SQLITE_INTEGER:
        return row.integer(column);
    case SQLITE_BLOB:
        return StoredBytes{row.text(column)};
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return row.text(column);
    }
}

} // namespace

std::vector<std::string> table_names(const Connection& connection) {
    Statement statement(connection, all_tables);
    return texts(statement);
}

std::vector<std::string> column_names(const Connection& connection, const std::string& table) {
    Statement statement(connection, columns_of);
    return texts(statement.bind(table));
}

std::int64_t row_count(const Connection& connection, const std::string& table) {
    return connection.integer(("SELECT count(*) FROM " + quoted(table)).c_str());
}

std::int64_t read_table(const Connection& connection, const std::string& table,
                        const std::function<bool(std::span<const StoredValue>)>& visit) {
    FastStatement row(connection, "SELECT * FROM " + quoted(table) + in_order_of_key(connection, table));
    std::vector<StoredValue> values(static_cast<std::size_t>(row.column_count()));
    std::int64_t rows = 0;
    while (row.step()) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = value_of(row, static_cast<int>(i));
        ++rows;
        if (!visit(values))
            break;
    }
    return rows;
}

} // namespace encours::store
