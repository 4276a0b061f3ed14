// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace encours::store {

/// Told how many due items were read and about how many there are, now and then; says false to give up.
using LoadProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

struct LoadOptions {
    LoadProgress progress;
    std::size_t block_rows = ItemBlock::capacity; ///< tests make blocks small
    /// Bytes of the file; below, a second connection costs more than it brings.
    std::int64_t second_thread_from = 8'000'000;
};

/// Reads the ledger's numbers into columns, all of one state of the file. A large file is read by two connections on
/// two threads: while the first holds its read transaction nobody can commit, so the second sees the same state.
/// Throws EnvironmentError: locked when another program commits for longer than the connection waits, corrupt, io;
/// Interrupted when it was told to give up.
[[nodiscard]] std::shared_ptr<const Receivables> load_receivables(const Connection& connection,
                                                                  const LoadOptions& options = {});

/// What a change touched, before or after: rows that were added, changed or deleted. Of an allocation, the item, the
/// settlement and the credit note's item; of a dispute or a standing, the item. What follows from these is found out.
struct ChangeSet {
    std::vector<std::uint32_t> invoices;
    std::vector<std::uint32_t> items;
    std::vector<std::uint32_t> payments;
};

/// The snapshot after a change: reads the blocks that hold what was touched, and the tail where rows are added, by the
/// code that loads; shares all others with the previous one. Equal to a full load.
[[nodiscard]] std::shared_ptr<const Receivables> reload_receivables(const Connection& connection,
                                                                    const Receivables& previous,
                                                                    const ChangeSet& changes,
                                                                    const LoadOptions& options = {});

} // namespace encours::store
