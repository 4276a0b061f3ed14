// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/store/connection.h"
#include "core/store/sqlite_error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <sqlite3.h>
#include <string_view>

namespace encours::store {

/// A prepared statement on SQLite's bare handle, for loops over the million: nothing is copied and nothing is counted.
/// Parameters count from 1, columns from 0. Texts that are bound must live until the statement has been stepped; texts
/// that are read live until the next step. Only .cpp files of core/store include this.
class FastStatement {
public:
    FastStatement(const Connection& connection, std::string_view sql)
        : file_(connection.file()), database_(connection.handle()) {
        if (sqlite3_prepare_v3(database_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement_, nullptr) != SQLITE_OK) {
            throw_sqlite_error(file_, database_);
        }
    }
    ~FastStatement() { sqlite3_finalize(statement_); }
    FastStatement(const FastStatement&) = delete;
    FastStatement& operator=(const FastStatement&) = delete;

    void bind(int index, std::int64_t value) { sqlite3_bind_int64(statement_, index, value); }
    void bind(int index, std::string_view value) {
        // A null pointer would bind NULL instead of the empty text.
        sqlite3_bind_text(statement_, index, value.empty() ? "" : value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
    }
    void bind_null(int index) { sqlite3_bind_null(statement_, index); }
    void bind(int index, const std::optional<std::int64_t>& value) { value ? bind(index, *value) : bind_null(index); }
    void bind(int index, const std::optional<Date>& day) {
        day ? bind(index, std::int64_t{day->days}) : bind_null(index);
    }

    /// True while there is a row. At the end the statement is ready to be bound and stepped again.
    [[nodiscard]] bool step() {
        const int code = sqlite3_step(statement_);
        if (code == SQLITE_ROW) {
            return true;
        }
        if (code != SQLITE_DONE) {
            throw_sqlite_error(file_, database_);
        }
        sqlite3_reset(statement_);
        return false;
    }
    /// For statements without rows.
    void run() {
        while (step()) {
        }
    }
    void reset() { sqlite3_reset(statement_); }

    [[nodiscard]] int column_count() const { return sqlite3_column_count(statement_); }
    /// SQLITE_INTEGER, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.
    [[nodiscard]] int type(int column) const { return sqlite3_column_type(statement_, column); }
    [[nodiscard]] bool is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
    /// Asks for the type only where the value is 0: NULL reads as 0.
    [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const {
        const auto value = integer(column);
        return value == 0 && is_null(column) ? std::nullopt : std::optional(value);
    }
    [[nodiscard]] std::string_view text(int column) const {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }

private:
    std::filesystem::path file_;
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace encours::store
