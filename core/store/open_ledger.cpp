// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_ledger.h"

#include "core/base/environment_error.h"
#include "core/store/ledger_copy.h"
#include "core/store/migrations/migrations.h"

#include <system_error>

namespace encours::store {

namespace {

constexpr const char* lock_alone = "BEGIN EXCLUSIVE";

/// "NAME.before-v4.encours" beside the file; numbered on where an earlier attempt left one.
std::filesystem::path backup_name(const std::filesystem::path& file, int version) {
    auto stem = file;
    stem.replace_extension();
    auto name = stem;
    name += ".before-v" + std::to_string(version) + ".encours";
    for (int n = 2; std::filesystem::exists(name); ++n) {
        name = stem;
        name += ".before-v" + std::to_string(version) + "." + std::to_string(n) + ".encours";
    }
    return name;
}

/// The write lock is held from before the copy until the commit: the copy is exactly what is migrated.
void bring_up_to_date(const std::filesystem::path& file) {
    Connection connection(file, Access::bulk_write);
    Transaction transaction(connection);
    if (connection.version() >= newest_version()) {
        return; // another program was faster
    }
    const Connection reader(file, Access::read);
    const auto copy = copy_ledger(reader, backup_name(file, newest_version()));
    if (!copy.ok()) {
        const auto code =
            copy.error() == CopyError::disk_full ? EnvironmentCode::disk_full : EnvironmentCode::backup_failed;
        throw EnvironmentError(code, file, 0, "before bringing it up to date");
    }
    migrate(transaction, newest_version());
    transaction.commit();
}

/// To lock a file that nothing was written to, SQLite begins to write: a disk that is full to the last byte refuses
/// that, after the lock was had. Nobody else can have begun anything there.
void lock_alone_if_there_is_room(const Connection& connection) {
    try {
        connection.execute(lock_alone);
    } catch (const EnvironmentError& error) {
        if (error.code() != EnvironmentCode::disk_full) {
            throw;
        }
    }
}

} // namespace

Connection open_ledger(const std::filesystem::path& file, Access access) {
    {
        Connection connection(file, access);
        if (connection.version() == newest_version()) {
            return connection;
        }
    }
    bring_up_to_date(file);
    return Connection(file, access);
}

Connection open_or_create_ledger(const std::filesystem::path& file, Access access) {
    {
        Connection connection(file, access, WhenAbsent::create);
        if (connection.is_empty() || connection.version() == newest_version()) {
            return connection;
        }
    }
    return open_ledger(file, access);
}

bool ensure_schema(const Transaction& transaction) {
    const auto& connection = transaction.connection();
    if (!connection.is_empty()) {
        return false;
    }
    if (connection.has_moved()) {
        throw EnvironmentError(EnvironmentCode::io, connection.file(), 0, "the file was removed while it was made");
    }
    migrate(transaction, newest_version());
    return true;
}

void discard_if_unused(Connection connection) noexcept {
    if (!connection.made_the_file()) {
        return;
    }
    try {
        // With the file locked nobody can be in between; who waits for the lock finds out by has_moved.
        lock_alone_if_there_is_room(connection);
        if (!connection.is_empty()) {
            return;
        }
        std::error_code refused;
        std::filesystem::remove(connection.file(), refused);
        const auto file = connection.file();
        { const Connection closed = std::move(connection); }
        if (refused) { // a system that removes no open file
            std::filesystem::remove(file, refused);
        }
    } catch (const std::exception&) { // somebody works with it: it is theirs
    }
}

} // namespace encours::store
