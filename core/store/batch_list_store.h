// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/ledger/coverage.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// One import, as the list of imports shows it.
struct ListedBatch {
    std::int64_t id = 0;
    std::int64_t source_id = 0;
    std::string uuid, file_name, source, format, actor;
    std::int64_t imported_at = 0; ///< UTC, milliseconds since 1970-01-01
    std::int64_t rows_read = 0;
    std::int64_t rows_rejected = 0;
    std::optional<CoveredSpan> covers;
    bool balances_only = false;
    std::optional<std::int64_t> undone_at;
    // What it brought and still owns, and rows of others that it changed.
    std::int64_t customers = 0;
    std::int64_t documents = 0;
    std::int64_t payments = 0;
    std::int64_t book_lines = 0;
    std::int64_t changed = 0;
    std::vector<Control> controls; ///< none: it was made before they were kept
};

/// The days of which a source tells everything; batches that were taken back apart.
struct SourceDays {
    std::string source, format;
    Coverage coverage;
};

/// In their order.
[[nodiscard]] std::vector<ListedBatch> list_batches(const Connection& connection);
[[nodiscard]] std::vector<SourceDays> list_source_days(const Connection& connection);

} // namespace encours::store
