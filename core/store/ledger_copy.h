// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace encours::store {

enum class CopyError : std::uint8_t {
    target_exists,
    target_unwritable,
    disk_full,
    locked,    ///< another program writes without end
    not_sound, ///< the copy failed its verification
    cancelled,
};

/// Told how far it is (pages copied, then checked); says false to give up.
using CopyProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Copies a ledger while others may read and write it: SQLite's backup into a temporary file beside the target, flushed,
/// verified (integrity and foreign keys, on the copy), then given its name, which must be new. After an error nothing of
/// it is left. Gives the number of bytes. The file that is copied is only read through `from`.
[[nodiscard]] Result<std::uintmax_t, CopyError> copy_ledger(const Connection& from, const std::filesystem::path& target,
                                                            const CopyProgress& progress = {});

} // namespace encours::store
