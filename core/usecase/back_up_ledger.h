// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecase/ledger_file.h"

#include <filesystem>

namespace encours {

enum class BackupError : std::uint8_t {
    source_not_a_ledger,
    target_exists, ///< a backup never overwrites
    target_unwritable,
    disk_full,
    locked,
    copy_not_sound, ///< the copy failed its verification and was removed
    cancelled,
};

struct Backup {
    std::uintmax_t bytes = 0;
    std::int64_t rows = 0; ///< invoices
};

/// A consistent copy, also while others have the ledger open: SQLite's backup into a temporary file beside the target,
/// flushed, checked (integrity and foreign keys, on the copy), then renamed. A ledger that is absent, empty, damaged or
/// of a newer version is an EnvironmentError.
[[nodiscard]] Result<Backup, BackupError>
back_up_ledger(const std::filesystem::path& ledger, const std::filesystem::path& target, const Progress& progress = {});

} // namespace encours
