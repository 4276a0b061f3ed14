// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// What an import batch owns in the ledger: numbers of rows and sums of amounts, currencies together, as a control sum.
struct BatchTotals {
    std::int64_t invoices = 0; ///< all kinds of documents
    std::int64_t gross_minor = 0;
    std::int64_t payments = 0; ///< all kinds of settlements
    std::int64_t paid_minor = 0;

    BatchTotals& operator+=(const BatchTotals& other);
    friend bool operator==(const BatchTotals&, const BatchTotals&) = default;
};

/// By the batch's UUID, how an event changed what each batch owns: an import adds to its own and may correct amounts of
/// earlier ones; taking one back subtracts. For every batch the sum over the journal equals its rows in the file.
using BatchChanges = std::map<std::string, BatchTotals>;

/// The facts of the event "import".
struct ImportFacts {
    std::string batch; ///< UUID
    Digest file_digest{};
    std::int64_t rows_read = 0;
    std::int64_t rows_rejected = 0;
    BatchChanges changes;
};

[[nodiscard]] std::string to_canonical_json(const ImportFacts& facts);

/// The facts of any other event that changes rows of batches: {"batches": …} alone.
[[nodiscard]] std::string to_canonical_json(const BatchChanges& changes);

/// Reads the changes out of any event's facts; empty when it has none. Nothing when the facts are not what the functions
/// above write.
[[nodiscard]] std::optional<BatchChanges> batch_changes(std::string_view facts);

/// Reads the facts of an "import" back.
[[nodiscard]] std::optional<ImportFacts> import_facts(std::string_view facts);

} // namespace encours
