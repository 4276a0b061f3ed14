// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

struct sqlite3;

namespace encours::store {

/// Turns SQLite's result code into what the program knows: EnvironmentError for what the machine or the file did,
/// std::bad_alloc, Interrupted, and std::logic_error for what is our own mistake (a constraint that the statement broke).
[[noreturn]] void throw_sqlite_error(const std::filesystem::path& file, int extended_code, const std::string& message);
[[noreturn]] void throw_sqlite_error(const std::filesystem::path& file, sqlite3* handle);

/// Thrown out of a statement that was told to stop (Connection::stop_when).
class Interrupted {};

} // namespace encours::store
