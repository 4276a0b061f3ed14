// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace encours::store {

/// "Encr" in the header of the file: what tells a ledger from any other SQLite database (PRAGMA application_id).
inline constexpr std::int32_t ledger_application_id = 0x456E6372;

enum class Access : std::uint8_t {
    read,       ///< nothing may be changed; a small page cache
    write,      ///< a person's changes; a small page cache
    bulk_write, ///< imports: 64 MB of pages, so that a load is written once
};

enum class WhenAbsent : std::uint8_t { refuse, create };

/// A connection to a ledger's file: rollback journal and synchronous = FULL, so that the file alone is the ledger;
/// foreign keys enforced. One thread at a time. The file is never opened by another descriptor in this process: closing
/// one would drop SQLite's locks (SQLite, "How to corrupt", 2.2).
/// Throws EnvironmentError: not_found, empty, not_a_ledger, newer_version, corrupt, locked, no_permission, io.
/// An older file is accepted here: open_ledger brings it up to date.
class Connection {
public:
    /// With WhenAbsent::create, a file that is absent (it is made) or has nothing in it is accepted: ensure_schema fills
    /// it within the caller's transaction.
    explicit Connection(const std::filesystem::path& file, Access access, WhenAbsent when_absent = WhenAbsent::refuse);
    /// A database of its own in a temporary file that nobody else sees and that vanishes with it: for trying out.
    [[nodiscard]] static Connection temporary();
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// The schema's number: that of its last migration; 0 for a file with nothing in it.
    [[nodiscard]] int version() const;
    /// Nothing was ever committed to it, nor written in the open transaction.
    [[nodiscard]] bool is_empty() const;
    /// True when the file did not exist and this connection made it.
    [[nodiscard]] bool made_the_file() const { return made_the_file_; }
    /// Changes when another connection, of this program or another, commits; own commits leave it.
    [[nodiscard]] std::int64_t data_version() const;
    [[nodiscard]] bool in_transaction() const;
    /// Another file lies under its name by now, or none: it was replaced or removed while it is open.
    [[nodiscard]] bool has_moved() const;
    /// False where two connections could see different states although one holds a read transaction (WAL, which only
    /// another program can have switched on).
    [[nodiscard]] bool readers_exclude_writers() const;

    /// How long to wait for another's lock before EnvironmentCode::locked. 5 seconds at first.
    void wait_for_locks(std::chrono::milliseconds patience);
    /// Asked now and then while statements run; when it says true they end with Interrupted. An empty function stops
    /// asking.
    void stop_when(std::function<bool()> asked_to_stop);

    /// One or more statements without parameters or results.
    void execute(const char* sql) const;
    void execute(const std::string& sql) const { execute(sql.c_str()); }
    /// The first column of the first row, 0 when there is none.
    [[nodiscard]] std::int64_t integer(const char* sql) const;

    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] SQLite::Database& database() const { return *database_; }

private:
    Connection();
    void set_up(Access access);
    void check_identity(WhenAbsent when_absent) const;

    std::filesystem::path file_;
    std::unique_ptr<SQLite::Database> database_;
    std::unique_ptr<std::function<bool()>> asked_to_stop_; ///< at an address that stays when the connection moves
    bool made_the_file_ = false;
};

} // namespace encours::store
