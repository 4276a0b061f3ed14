// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ids.h"
#include "core/usecase/clock.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace encours {

/// Two customers that are one: `customer` disappears into `into`.
struct MergeRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    CustomerId into;
    std::string actor; ///< who asks, for the journal
};

struct MergeFailure {
    enum class Reason : std::uint8_t {
        unknown_customer, ///< or it is merged already
        same_customer,
        same_document,  ///< both have the document `number`: as one customer's it would stand twice
        unknown_merge,  ///< or it was taken back already
        merged_further, ///< what it was merged into is merged into another: that comes first
    };
    Reason reason{};
    std::string number;
};

/// What a merge moves, or moved.
struct MergedCustomers {
    std::string merge;                ///< UUID; empty in a preview
    std::string code, name;           ///< of the one that disappears
    std::string into_code, into_name; ///< of the one that stays, with its own name, address and terms
    std::int64_t documents = 0, payments = 0, contacts = 0;
};

/// What merge_customers would do.
[[nodiscard]] Result<MergedCustomers, MergeFailure> preview_merge(const MergeRequest& request);

/// Makes one customer of two, in one transaction with its journal entry: documents, payments, contacts, codes of sources and
/// all that was done about the first follow; its code means the other from now on, in the next import too. Throws store's
/// EnvironmentError.
[[nodiscard]] Result<MergedCustomers, MergeFailure> merge_customers(const MergeRequest& request, const Clock& clock);

struct UnmergeRequest {
    std::filesystem::path ledger;
    std::string merge; ///< UUID
    std::string actor;
};

/// Takes a merge back: what moved goes back, as far as it is still there, and so does what imports brought since under the
/// customer's own code or name, with what pays it. The next import finds each where it looks for it. What a person entered
/// for the other stays there.
[[nodiscard]] Result<MergedCustomers, MergeFailure> unmerge_customers(const UnmergeRequest& request,
                                                                      const Clock& clock);

/// The merges into a customer that can be taken back, the last first.
[[nodiscard]] std::vector<MergedCustomers> merges_into(const std::filesystem::path& ledger, CustomerId into);

} // namespace encours
