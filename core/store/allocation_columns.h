// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/item_columns.h"
#include "core/store/payment_columns.h"

#include <deque>
#include <utility>

namespace encours::store {

using ConstItemBlocks = std::vector<std::shared_ptr<const ItemBlock>>;
using ConstPaymentBlocks = std::vector<std::shared_ptr<const PaymentBlock>>;

/// An allocation on its way from the file into the columns of its item.
struct AllocationRow {
    std::uint32_t item_id;
    std::uint32_t from; ///< the payer's CustomerIndex; between a credit note and an invoice, the other's item
    Date effective;     ///< between a credit note and an invoice: set when both items are there
    std::uint8_t flags; ///< as in ItemBlock::allocation_flags
    std::int64_t amount;
};

/// The allocations of a run of items against their principal, in the order of the items, and what is rare among them.
struct AllocationRows {
    std::deque<AllocationRow> rows;
    std::vector<std::size_t> credits;                   ///< places in rows of those from credit notes
    std::vector<std::pair<std::size_t, Date>> reversed; ///< places in rows, each with its day
    /// What was taken from the items of credit notes, as these see it, in the order of theirs.
    std::vector<AllocationRow> mirrored;
};

/// Reads all allocations and adds them up in the settlements that they come from.
[[nodiscard]] AllocationRows read_all_allocations(const Connection& connection, PaymentBlocks& payments);

/// Reads the allocations of a run of items, and those that credit notes among them gave away. `payments` must hold all
/// settlements.
[[nodiscard]] AllocationRows read_allocations(const Connection& connection, IdRange items,
                                              const ConstPaymentBlocks& payments);

/// What stands apart from the columns; ordered by item and then place.
struct RareAllocations {
    std::vector<Reversal> reversals;
    std::vector<OtherPayer> other_payers;
};

/// Puts the allocations into the columns of their items. `all_items` holds these blocks and all others: where a credit
/// note and an invoice meet, both must be booked.
[[nodiscard]] RareAllocations attach_allocations(AllocationRows& rows, const ItemBlocks& blocks,
                                                 const ConstItemBlocks& all_items, const std::filesystem::path& file);

} // namespace encours::store
