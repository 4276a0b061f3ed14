// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// A customer as far as a merge asks.
struct MergeableCustomer {
    CustomerId id;
    std::string uuid, code, name;
    CustomerId merged_into; ///< 0: none
    std::int64_t documents = 0, payments = 0, contacts = 0;
};
[[nodiscard]] std::optional<MergeableCustomer> read_mergeable(const Connection& connection, CustomerId id);

/// The number of a document that both have, of the same kind; empty: none. Such two cannot be one customer's.
[[nodiscard]] std::string document_of_both(const Connection& connection, CustomerId first, CustomerId second);

/// Gives everything that refers to the first customer to the second, whatever table it stands in, and remembers each row.
/// What was frozen (lines of runs) and what a person corrected stay. The second keeps its own default contact and policy; a
/// customer that would be its own payer has none. Gives the merge's id.
std::int64_t merge_customer(const Transaction& transaction, CustomerId customer, CustomerId into,
                            const std::string& uuid, std::int64_t now_utc_ms, const std::string& actor);

/// A merge that is in the ledger.
struct StoredMerge {
    std::int64_t id = 0;
    std::string uuid;
    CustomerId customer, into;
    std::string code, name; ///< of the first
    std::int64_t merged_at = 0;
    bool undone = false;
};
[[nodiscard]] std::optional<StoredMerge> find_merge(const Connection& connection, const std::string& uuid);
/// Those into a customer that hold, the last first.
[[nodiscard]] std::vector<StoredMerge> merges_into(const Connection& connection, CustomerId into);

/// Gives back what the merge moved and the other still has, and what imports brought since under the customer's own codes
/// and names (MergedCodes), with what settles it. The merge must hold: its customer is merged into its `into`.
void unmerge_customer(const Transaction& transaction, const StoredMerge& merge, std::int64_t now_utc_ms);

/// Customers that a merge that was taken back since the source's last import concerns: what the books say of them is to be
/// found out anew. `batch` is the import in hand.
[[nodiscard]] std::vector<CustomerId> customers_unmerged(const Connection& connection, std::int64_t source_id,
                                                         BatchId batch);

} // namespace encours::store
