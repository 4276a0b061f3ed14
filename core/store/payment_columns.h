// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_reading.h"

namespace encours::store {

using PaymentBlocks = std::vector<std::shared_ptr<PaymentBlock>>;

/// Reads settlements in the order of their ids into blocks. `allocated` is 0 and `amount` whole: allocations are set
/// against them by read_allocations, or by read_allocated for a part of the table.
[[nodiscard]] PaymentBlocks read_payments(const Connection& connection, IdRange range, std::size_t block_rows,
                                          const CustomerPlaces& customers);

/// Sums up the allocations of the settlements in the range, by the index of allocations.
void read_allocated(const Connection& connection, IdRange range, PaymentBlocks& blocks);

} // namespace encours::store
