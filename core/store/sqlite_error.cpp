// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include "core/base/environment_error.h"

#include <new>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>

namespace encours::store {

namespace {

std::optional<EnvironmentCode> environment_code(int extended_code) {
    if (extended_code == SQLITE_IOERR_SHORT_READ) {
        return EnvironmentCode::corrupt; // the file ends before its pages do
    }
    switch (extended_code & 0xFF) {
    case SQLITE_FULL:
        return EnvironmentCode::disk_full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return EnvironmentCode::locked;
    // A statement that SQLite cannot even read speaks of tables that our migrations made: somebody changed the schema.
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
    case SQLITE_CORRUPT:
    case SQLITE_MISMATCH:
        return EnvironmentCode::corrupt;
    case SQLITE_NOTADB:
        return EnvironmentCode::not_a_ledger;
    case SQLITE_READONLY:
        return EnvironmentCode::read_only;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return EnvironmentCode::no_permission;
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
        return EnvironmentCode::io;
    default:
        return std::nullopt;
    }
}

} // namespace

void throw_sqlite_error(const std::filesystem::path& file, int extended_code, const std::string& message) {
    if ((extended_code & 0xFF) == SQLITE_NOMEM) {
        throw std::bad_alloc();
    }
    if ((extended_code & 0xFF) == SQLITE_INTERRUPT) {
        throw Interrupted{};
    }
    if (const auto code = environment_code(extended_code)) {
        throw EnvironmentError(*code, file, extended_code, message);
    }
    throw std::logic_error("SQLite " + std::to_string(extended_code) + ": " + message);
}

void throw_sqlite_error(const std::filesystem::path& file, sqlite3* handle) {
    throw_sqlite_error(file, sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
}

} // namespace encours::store
