// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_ledger.h"

#include "core/base/environment_error.h"
#include "core/store/migrations/migrations.h"

#include <sqlite3.h>
#include <system_error>

namespace encours::store {

namespace {

constexpr const char* lock_alone = "BEGIN EXCLUSIVE";

/// Did somebody remove or replace the file since it was opened? Then a commit would be lost with it.
bool has_moved(const Connection& connection) {
    int moved = 0;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

} // namespace

Connection open_ledger(const std::filesystem::path& file, Access access) { return Connection(file, access); }

Connection open_or_create_ledger(const std::filesystem::path& file, Access access) {
    return Connection(file, access, WhenAbsent::create);
}

bool ensure_schema(const Transaction& transaction) {
    const auto& connection = transaction.connection();
    if (!connection.is_empty()) {
        return false;
    }
    if (has_moved(connection)) {
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
        connection.execute(lock_alone);
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
