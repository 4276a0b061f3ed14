// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/import_list.h"

#include <filesystem>

namespace encours::bench {

/// The floor under an import: the same rows into the same tables with SQLite's C API alone, in one transaction with the
/// same cache and the same promise to the disk, the indexes made at the end. No file is read, nothing is looked up or
/// checked, foreign keys included.
void insert_bare(const DocumentList& list, const std::filesystem::path& ledger);

} // namespace encours::bench
