// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/usecase/act.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// All bytes of a small file. Fails with file_unreadable or file_too_large.
[[nodiscard]] Result<std::string, ActFailure::Reason> read_whole_file(const std::filesystem::path& path,
                                                                      std::int64_t most);

/// A file as it is kept in the ledger, or why it is not.
struct KeepableFile {
    std::string bytes, media_type;
    Digest digest{};
    std::int64_t size = 0;
    std::optional<ActFailure::Reason> fault; ///< also not_a_document: neither PDF nor picture
};
[[nodiscard]] KeepableFile read_keepable_file(const std::filesystem::path& path);

} // namespace encours
