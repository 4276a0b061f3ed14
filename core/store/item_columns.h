// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_reading.h"

#include <functional>

namespace encours::store {

using ItemBlocks = std::vector<std::shared_ptr<ItemBlock>>;

/// Reads due items with what their invoices say of them, in the order of their ids, into blocks; no allocations yet
/// (allocation_begin stays empty), and of the flags only the kind, item_due_estimated and item_is_part. When the range
/// is not the whole table, set `siblings_outside`: parts of an invoice may then lie elsewhere, and are asked for.
/// `after_block` hears how many were read, block by block; it may throw to give up.
[[nodiscard]] ItemBlocks read_items(const Connection& connection, IdRange range, std::size_t block_rows,
                                    const CustomerPlaces& customers, bool siblings_outside,
                                    const std::function<void(std::int64_t done)>& after_block = {});

} // namespace encours::store
