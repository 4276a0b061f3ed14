// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace encours::store {

/// A change that happens as a whole or not at all. Takes the write lock at once, so that what is read in it is what is
/// written upon. The destructor rolls back what was not committed; it never commits.
class Transaction {
public:
    /// Throws EnvironmentError::locked when another writes for longer than the connection waits.
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// On disk when it returns. Throws locked when readers do not let go in time, disk_full, io: the transaction is then
    /// still open and the destructor rolls it back.
    void commit();
    void roll_back() noexcept;

    [[nodiscard]] Connection& connection() const { return connection_; }

private:
    Connection& connection_;
    bool open_ = true;
};

/// One state of the file for several statements: others may read, and wait to write, until it ends.
class ReadTransaction {
public:
    explicit ReadTransaction(const Connection& connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    const Connection& connection_;
};

} // namespace encours::store
