// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <cassert>
#include <sqlite3.h>

namespace encours::store {

namespace {

constexpr const char* begin_writing = "BEGIN IMMEDIATE";
constexpr const char* begin_reading = "BEGIN; SELECT count(*) FROM sqlite_master";
constexpr const char* commit_all = "COMMIT";
constexpr const char* roll_back_all = "ROLLBACK";

/// SQLite itself rolls back after some errors (disk full, I/O); then there is nothing left to undo. Where the rollback
/// fails, the journal stays on disk and the next one who opens the file undoes it.
void roll_back_if_open(const Connection& connection) noexcept {
    if (sqlite3_get_autocommit(connection.handle()) == 0) {
        sqlite3_exec(connection.handle(), roll_back_all, nullptr, nullptr, nullptr);
    }
}

} // namespace

Transaction::Transaction(Connection& connection) : connection_(connection) {
    assert(!connection.in_transaction());
    connection_.execute(begin_writing);
}

Transaction::~Transaction() { roll_back(); }

void Transaction::commit() {
    assert(open_);
    connection_.execute(commit_all);
    open_ = false;
}

void Transaction::roll_back() noexcept {
    if (open_) {
        open_ = false;
        roll_back_if_open(connection_);
    }
}

ReadTransaction::ReadTransaction(const Connection& connection) : connection_(connection) {
    try {
        connection_.execute(begin_reading);
    } catch (...) {
        roll_back_if_open(connection_);
        throw;
    }
}

ReadTransaction::~ReadTransaction() { roll_back_if_open(connection_); }

} // namespace encours::store
