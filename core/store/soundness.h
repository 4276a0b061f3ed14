// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace encours::store {

/// What a check of the file found. The detail gives numbers, ids and names of tables, never personal data.
struct Finding {
    bool holds = false;
    std::string detail;
    std::vector<std::int64_t> counts = {}; ///< where it holds: the numbers that the detail tells, in its order
};

/// SQLite's own: every page, every index, every constraint of type, CHECK and NOT NULL.
[[nodiscard]] Finding check_integrity(const Connection& connection);
[[nodiscard]] Finding check_foreign_keys(const Connection& connection);
/// The tables, indexes and views are those that the migrations up to the file's version make.
[[nodiscard]] Finding check_schema(const Connection& connection);
/// The due items of each document add up to its amount.
[[nodiscard]] Finding check_document_totals(const Connection& connection);
/// What is set against an item, or taken from a settlement or a credit note, is not more than it is. Allocations of
/// settlements that bounced do not count for the item.
[[nodiscard]] Finding check_allocations(const Connection& connection);
/// Each import batch has its journal entry, of the same file, and owns the rows and sums that the journal tells.
[[nodiscard]] Finding check_batches(const Connection& connection);
/// The bytes of sent messages and attachments have the digests under which they were stored.
[[nodiscard]] Finding check_stored_files(const Connection& connection);
/// No id lies above the last one that was given: none will be given twice.
[[nodiscard]] Finding check_ids(const Connection& connection);

} // namespace encours::store
