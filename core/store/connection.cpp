// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/environment_error.h"
#include "core/store/migrations/migrations.h"
#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <system_error>

namespace encours::store {

namespace {

// journal_mode is a property of the connection here (only WAL is written in the file), so each connection says it.
// Temporary indexes and sorts stay in memory: nothing of a ledger lies about in /tmp.
constexpr const char* common_settings = R"sql(
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
)sql";
constexpr const char* rollback_journal = "PRAGMA journal_mode = DELETE";
constexpr const char* small_cache = "PRAGMA cache_size = -4096";
constexpr const char* bulk_cache = "PRAGMA cache_size = -65536";
constexpr const char* reading_only = "PRAGMA query_only = ON";

constexpr int patience_ms = 5000;
constexpr int steps_between_questions = 20'000;

/// SQLite counts every piece of memory that it takes, under a lock, for statistics that nobody asks for: 7 % of an import.
/// Refused, without harm, where something used SQLite before.
void count_no_memory() {
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)configured;
}

std::unique_ptr<SQLite::Database> open_database(const std::filesystem::path& file, int flags) {
    count_no_memory();
    try {
        // Absolute, so that no name begins with "file:", which SQLite may take for a URI.
        return std::make_unique<SQLite::Database>(std::filesystem::absolute(file), flags | SQLite::OPEN_NOMUTEX,
                                                  patience_ms);
    } catch (const SQLite::Exception& error) {
        throw_sqlite_error(file, error.getExtendedErrorCode(), error.what());
    }
}

} // namespace

Connection::Connection(const std::filesystem::path& file, Access access, WhenAbsent when_absent) : file_(file) {
    std::error_code ignored;
    const auto status = std::filesystem::status(file, ignored);
    const bool exists = std::filesystem::exists(status);
    if (!exists && when_absent == WhenAbsent::refuse) {
        throw EnvironmentError(status.type() == std::filesystem::file_type::none ? EnvironmentCode::no_permission
                                                                                 : EnvironmentCode::not_found,
                               file, 0);
    }
    if (std::filesystem::is_directory(status)) {
        throw EnvironmentError(EnvironmentCode::not_a_ledger, file, 0, "a folder");
    }
    // Reading opens for writing too where the system lets it: after a crash of another program it is the reader who
    // must roll back what that one left half written.
    int flags = SQLite::OPEN_READWRITE;
    if (when_absent == WhenAbsent::create) {
        flags |= SQLite::OPEN_CREATE;
    }
    database_ = open_database(file, flags);
    made_the_file_ = !exists;
    check_identity(when_absent);
    set_up(access);
}

Connection::Connection() = default;
Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

Connection Connection::temporary() {
    Connection connection;
    count_no_memory();
    try {
        connection.database_ =
            std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    } catch (const SQLite::Exception& error) {
        throw_sqlite_error({}, error.getExtendedErrorCode(), error.what());
    }
    connection.set_up(Access::bulk_write);
    return connection;
}

void Connection::set_up(Access access) {
    sqlite3_extended_result_codes(handle(), 1);
    execute(common_settings);
    execute(access == Access::bulk_write ? bulk_cache : small_cache);
    // A file that was switched to WAL by another program is switched back, if nobody else has it open.
    if (!readers_exclude_writers() && access != Access::read) {
        execute(rollback_journal);
    }
    if (access == Access::read) {
        execute(reading_only);
    }
}

void Connection::check_identity(WhenAbsent when_absent) const {
    if (is_empty()) {
        if (when_absent == WhenAbsent::refuse) {
            throw EnvironmentError(EnvironmentCode::empty, file_, 0);
        }
        return;
    }
    if (integer("PRAGMA application_id") != ledger_application_id) {
        throw EnvironmentError(EnvironmentCode::not_a_ledger, file_, 0, "another program's database");
    }
    if (version() > newest_version()) {
        throw EnvironmentError(EnvironmentCode::newer_version, file_, 0, "version " + std::to_string(version()));
    }
}

int Connection::version() const { return static_cast<int>(integer("PRAGMA user_version")); }

// Not by the number of pages: the first page stands in memory as soon as a transaction begins.
bool Connection::is_empty() const {
    return integer("SELECT count(*) FROM sqlite_master") == 0 && integer("PRAGMA application_id") == 0;
}

std::int64_t Connection::data_version() const { return integer("PRAGMA data_version"); }

bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle()) == 0; }

bool Connection::has_moved() const {
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

bool Connection::readers_exclude_writers() const {
    Statement mode(*this, "PRAGMA journal_mode");
    return !mode.step() || mode.text(0) != "wal";
}

void Connection::wait_for_locks(std::chrono::milliseconds patience) {
    sqlite3_busy_timeout(handle(), static_cast<int>(patience.count()));
}

void Connection::stop_when(std::function<bool()> asked_to_stop) {
    if (!asked_to_stop) {
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
        asked_to_stop_.reset();
        return;
    }
    asked_to_stop_ = std::make_unique<std::function<bool()>>(std::move(asked_to_stop));
    const auto ask = [](void* context) { return (*static_cast<std::function<bool()>*>(context))() ? 1 : 0; };
    sqlite3_progress_handler(handle(), steps_between_questions, ask, asked_to_stop_.get());
}

void Connection::execute(const char* sql) const {
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw_sqlite_error(file_, handle());
    }
}

std::int64_t Connection::integer(const char* sql) const {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

sqlite3* Connection::handle() const { return database_->getHandle(); }

} // namespace encours::store
