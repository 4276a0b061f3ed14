// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace encours::bench {

/// What opening a ledger is measured against: SQLite's bare C API, one thread, reads the columns that the figures need
/// of invoice, due_item, payment and allocation, and the code and name of every customer, each table once in the order
/// of its ids, into plain arrays that have their size from the start. It joins nothing and computes nothing. Gives a
/// sum over what it read, so that nothing is optimised away.
[[nodiscard]] std::int64_t read_floor(const std::filesystem::path& file);

} // namespace encours::bench
