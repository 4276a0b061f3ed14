// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace encours::store {

namespace {

/// SQLiteCpp's exceptions never leave this file.
template <class Work>
auto translated(const std::filesystem::path& file, const Work& work) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw_sqlite_error(file, error.getExtendedErrorCode(), error.what());
    }
}

} // namespace

Statement::Statement(const Connection& connection, const std::string& sql)
    : file_(connection.file()),
      statement_(translated(file_, [&] { return SQLite::Statement(connection.database(), sql); })) {}

bool Statement::step() {
    return translated(file_, [&] {
        if (statement_.executeStep()) {
            return true;
        }
        statement_.reset();
        return false;
    });
}

std::int64_t Statement::run() {
    return translated(file_, [&] {
        const auto changed = statement_.exec();
        statement_.reset();
        return static_cast<std::int64_t>(changed);
    });
}

bool Statement::is_null(int column) const {
    return translated(file_, [&] { return statement_.isColumnNull(column); });
}

std::int64_t Statement::integer(int column) const {
    return translated(file_, [&] { return statement_.getColumn(column).getInt64(); });
}

std::optional<std::int64_t> Statement::optional_integer(int column) const {
    if (is_null(column)) {
        return std::nullopt;
    }
    return integer(column);
}

std::string Statement::text(int column) const {
    return translated(file_, [&] { return statement_.getColumn(column).getString(); });
}

std::string Statement::blob(int column) const { return text(column); }

void Statement::bind_null(int index) {
    translated(file_, [&] { statement_.bind(index); });
}

void Statement::bind_integer(int index, std::int64_t value) {
    translated(file_, [&] { statement_.bind(index, value); });
}

void Statement::bind_text(int index, std::string_view value) {
    translated(file_, [&] { statement_.bind(index, std::string(value)); });
}

void Statement::bind_blob(int index, std::span<const std::uint8_t> value) {
    // A null pointer would bind NULL instead of the empty blob.
    const void* bytes = value.empty() ? static_cast<const void*>("") : value.data();
    translated(file_, [&] { statement_.bind(index, bytes, static_cast<int>(value.size())); });
}

} // namespace encours::store
