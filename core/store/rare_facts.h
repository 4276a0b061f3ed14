// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/item_columns.h"

namespace encours::store {

// What is told of few items, and of the ledger as a whole: always read entirely.

/// Ordered by item and then day.
[[nodiscard]] std::vector<DisputeSpan> read_disputes(const Connection& connection);
[[nodiscard]] std::vector<StandingChange> read_standings(const Connection& connection);

/// The days that batches cover which were not taken back; a list of balances covers no history.
[[nodiscard]] Coverage read_coverage(const Connection& connection);
[[nodiscard]] Currency read_company_currency(const Connection& connection);

/// Sets item_has_dispute and item_has_standing; facts of items in other blocks are passed over.
void mark_rare(const ItemBlocks& blocks, const std::vector<DisputeSpan>& disputes,
               const std::vector<StandingChange>& standings);

} // namespace encours::store
