// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/store/connection.h"

#include <functional>
#include <string>

namespace encours::store {

/// Compares columns in memory with the file, which it reads in another way than the code that loads: row by row, joined
/// and computed by SQL. Gives the first difference ("item 12: due"), empty when there is none. `each_row` hears of every
/// row that was compared; it may throw to give up.
[[nodiscard]] std::string difference_from_file(const Connection& connection, const Receivables& receivables,
                                               const std::function<void()>& each_row = {});

} // namespace encours::store
