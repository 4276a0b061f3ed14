// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

/// A file that is kept with a document: the invoice as it was sent, a delivery note, a photograph. Without its bytes.
struct Attachment {
    AttachmentId id;
    std::string name; ///< of the file, as it was when it was added
    std::string media_type;
    std::int64_t size = 0; ///< bytes
    std::int64_t added_at_utc_ms = 0;
};

/// The most that one attachment may weigh. A ledger is copied and backed up whole: a scan beyond this wants another scanner's
/// setting.
inline constexpr std::int64_t largest_attachment = std::int64_t{32} << 20;

/// How many of a file's first bytes tell what it is. A PDF may begin with up to 1024 bytes of something else (ISO 32000-1,
/// annex H).
inline constexpr std::size_t media_type_bytes = 1024 + 5;

/// What a file is by its first bytes, whatever its name says: "application/pdf", "image/png", jpeg, gif, tiff, webp, heic.
/// Empty for all else.
[[nodiscard]] std::string_view media_type_of(std::string_view beginning);

} // namespace encours
