// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecase/ledger_file.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace encours {

struct Check {
    std::string name; ///< a stable key: "integrity", "foreign_keys", "journal_chain", "document_totals", …
    bool holds = false;
    std::string detail; ///< numbers and ids, no personal data; in English, for who looks into a fault
    std::vector<std::int64_t> counts = {}; ///< where it holds: the numbers of the detail, in its order
};

/// Proves the file: SQLite's own integrity, foreign keys, schema as migrated, the journal's chain and texts, totals that
/// tie (due items = document, allocations within what they settle, batches = what their journal entry says), stored files
/// equal to their digests, and memory equal to the file. Changes nothing. Of a file that is too damaged to be opened,
/// the integrity alone, which fails.
[[nodiscard]] Result<std::vector<Check>, OpenError> verify_ledger(const std::filesystem::path& path,
                                                                  const Progress& progress = {});

} // namespace encours
