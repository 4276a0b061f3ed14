// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/import/report.h"
#include "core/journal/import_facts.h"
#include "core/ledger/coverage.h"
#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// One import of one file.
struct ImportBatch {
    std::string uuid;
    std::int64_t source_id = 0;
    std::string file_name;
    Digest file_digest{};
    std::int64_t imported_at = 0; ///< UTC, milliseconds since 1970-01-01
    std::string actor;
    std::int64_t rows_read = 0;
    std::int64_t rows_rejected = 0;
    std::optional<CoveredSpan> covers;
    bool balances_only = false;    ///< it tells what is open on its day, not what happened before
    std::vector<Control> controls; ///< what it had to agree with; known at the end
};

/// Where documents come from, week after week; made when it is met first.
[[nodiscard]] std::int64_t find_or_add_source(const Transaction& transaction, const std::string& key,
                                              const std::string& format);

/// The row that everything imported refers to; what is only known at the end is put right by finish_batch.
[[nodiscard]] BatchId add_batch(const Transaction& transaction, const ImportBatch& batch);
void finish_batch(const Transaction& transaction, BatchId id, const ImportBatch& batch);

/// The changes of batches by their ids, as the journal tells them.
[[nodiscard]] BatchChanges changes_by_uuid(const Connection& connection,
                                           const std::map<std::int64_t, BatchTotals>& changes);

/// What each batch owns in the file, by its id.
[[nodiscard]] std::map<std::int64_t, BatchTotals> batch_totals(const Connection& connection);
/// What has changed between two states; batches without a change are left out.
[[nodiscard]] std::map<std::int64_t, BatchTotals> difference(const std::map<std::int64_t, BatchTotals>& before,
                                                             const std::map<std::int64_t, BatchTotals>& after);

/// The sources of a format, by their keys.
[[nodiscard]] std::map<std::string, std::int64_t> sources_of(const Connection& connection, const std::string& format);
void rename_source(const Transaction& transaction, std::int64_t id, const std::string& key);

} // namespace encours::store
