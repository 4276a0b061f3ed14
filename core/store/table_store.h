// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace encours::store {

/// A value as it lies in the file: nothing, a whole number, text, or bytes. Views live until the next row.
struct StoredBytes {
    std::string_view bytes;
};
using StoredValue = std::variant<std::monostate, std::int64_t, std::string_view, StoredBytes>;

/// The tables of the file, by name; SQLite's own and views apart.
[[nodiscard]] std::vector<std::string> table_names(const Connection& connection);
/// The columns of a table, in their order.
[[nodiscard]] std::vector<std::string> column_names(const Connection& connection, const std::string& table);
[[nodiscard]] std::int64_t row_count(const Connection& connection, const std::string& table);
/// Every row in the order of the table's key; `visit` says false to stop. Number of rows visited.
std::int64_t read_table(const Connection& connection, const std::string& table,
                        const std::function<bool(std::span<const StoredValue>)>& visit);

} // namespace encours::store
