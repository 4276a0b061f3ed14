// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <filesystem>

namespace encours::store {

/// A connection to an existing ledger. An older file is first copied beside itself ("NAME.before-vN.encours", N the new
/// version; the copy is verified) and brought up to date in one transaction.
/// Throws EnvironmentError: those of Connection, backup_failed, and read_only for an older file that cannot be changed.
[[nodiscard]] Connection open_ledger(const std::filesystem::path& file, Access access);

/// For writing to a ledger that may not exist yet: a file that is absent is made, with nothing in it. In the first
/// transaction call ensure_schema: all that is to be written goes with the tables in one transaction, and a process
/// that is killed midway leaves a file with nothing in it, which counts as absent here and as `empty` for open_ledger.
[[nodiscard]] Connection open_or_create_ledger(const std::filesystem::path& file, Access access);

/// Makes all tables where there are none. True when it did.
bool ensure_schema(const Transaction& transaction);

/// Gives up a file that this connection made and to which nobody committed anything: the file is removed. Others are
/// left as they are.
void discard_if_unused(Connection connection) noexcept;

} // namespace encours::store
