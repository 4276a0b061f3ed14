// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace encours::store {

/// Fills a ledger that holds no documents a third faster: SQLite looks at foreign keys and CHECKs once for all rows, before
/// the commit, instead of with each. Row by row each reference is a search, and each CHECK with a list (`IN (0, 1, 2)`) a
/// table of its own, made and thrown away; at the end that is one pass in the order of storage.
/// Made before the transaction, since foreign keys cannot be let alone within one, and outlives it. Does nothing where
/// there are documents: the pass would cost more than it saves. The whole file is looked at, so that nothing slips
/// through whatever others wrote in between; nothing may be committed without `check`.
class LateChecks {
public:
    explicit LateChecks(Connection& connection);
    ~LateChecks();
    LateChecks(const LateChecks&) = delete;
    LateChecks& operator=(const LateChecks&) = delete;

    [[nodiscard]] bool active() const { return active_; }
    /// Last of all before the commit. Throws std::logic_error when a row refers to nothing or breaks a CHECK, as the
    /// statement that wrote it would have; EnvironmentError::corrupt when the file is not as SQLite wrote it; Interrupted.
    void check(const Transaction& transaction) const;

private:
    const Connection& connection_;
    bool active_;
};

} // namespace encours::store
