// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace encours::store {

/// The primary key of a row, its columns in their order.
using RowKey = std::vector<std::variant<std::int64_t, std::string>>;

/// Remembers what a batch changes of rows that were there (batch_change), so that it can be taken back. New rows that name
/// their batch need no memory; those of tables without such a column do. What a person does is remembered likewise
/// (act_change), new rows all.
class RowHistory {
public:
    /// Of no batch (id 0): it remembers nothing.
    RowHistory(const Transaction& transaction, BatchId batch);
    RowHistory(const Transaction& transaction, ActId act);
    ~RowHistory();
    RowHistory(const RowHistory&) = delete;
    RowHistory& operator=(const RowHistory&) = delete;

    /// Runs `change`, which updates one row, and keeps what it was and became, column by column.
    void update(std::string_view table, const RowKey& key, const std::function<void()>& change);
    /// Keeps a row whole, and deletes it.
    void remove(std::string_view table, const RowKey& key);
    /// A row that was added to a table without a batch of its own.
    void added(std::string_view table, const RowKey& key);

private:
    struct Table;
    Table& table_of(std::string_view name);
    void remember(std::string_view table, const RowKey& key, int change, std::string_view before,
                  std::string_view after);

    const Connection& connection_;
    std::int64_t owner_; ///< batch or act; 0: none
    bool keeps_added_;   ///< whole rows, so that it is seen when somebody changes them later
    struct Statements;
    std::unique_ptr<Statements> statements_;
};

/// Takes back what RowHistory remembers of a batch, the last change first. A column that somebody else has changed since
/// keeps what it has. The memory is given up. Foreign keys must be deferred: see the caller.
void restore_rows(const Transaction& transaction, BatchId batch);

/// Takes back what RowHistory remembers of an act, the last change first, where every row is as the act left it and
/// nothing else refers to what it added. False where it is not so: the caller rolls back.
[[nodiscard]] bool restore_rows(const Transaction& transaction, ActId act);

/// The latest batch, not taken back, that changed a row which this one brought or changed: it must be taken back first.
/// Id 0: there is none.
[[nodiscard]] BatchId batch_that_builds_on(const Connection& connection, BatchId batch);

} // namespace encours::store
