// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours::store {

/// A batch that somebody wants to take back.
struct UndoableBatch {
    BatchId id;
    std::string uuid;
    std::string file_name;
    bool undone = false;
};

/// By its UUID, by the beginning of it if only one begins so, or by its number in the file.
[[nodiscard]] std::optional<UndoableBatch> find_batch(const Connection& connection, const std::string& name);
[[nodiscard]] UndoableBatch batch_of(const Connection& connection, BatchId id);

/// The latest batch, not taken back, that builds on this one and must be taken back first: it changed rows that this one
/// brought or changed, settles its documents, or told more lines of the same books. Id 0: none.
[[nodiscard]] BatchId batch_in_the_way(const Connection& connection, BatchId batch);

struct Undone {
    std::int64_t documents_removed = 0;
    std::int64_t documents_kept = 0; ///< somebody acted upon them: they stand as cancelled
    std::int64_t payments_removed = 0;
    std::int64_t customers_removed = 0;
    std::int64_t rows_restored = 0;
};

/// Takes a batch back: its rows go, what it changed is as before, but for what somebody has changed since. The batch stays
/// in the list, with the time. Foreign keys are deferred to the commit.
Undone undo_batch(const Transaction& transaction, BatchId batch, std::int64_t now_utc_ms, Date today);

} // namespace encours::store
