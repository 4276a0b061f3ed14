// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/attachment.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view media_type;
    std::string_view bytes;
};

constexpr std::array signatures{
    Signature{"image/png", "\x89PNG\r\n\x1a\n"sv},
    Signature{"image/jpeg", "\xff\xd8\xff"sv},
    Signature{"image/gif", "GIF87a"sv},
    Signature{"image/gif", "GIF89a"sv},
    Signature{"image/tiff", "II*\0"sv},
    Signature{"image/tiff", "MM\0*"sv},
};

/// The brands of ISO base media files that hold a still picture (ISO/IEC 23008-12).
constexpr std::array heic_brands{"heic"sv, "heix"sv, "mif1"sv};

} // namespace

std::string_view media_type_of(std::string_view beginning) {
    for (const auto& signature : signatures) {
        if (beginning.starts_with(signature.bytes))
            return signature.media_type;
    }
    if (beginning.starts_with("RIFF"sv) &&
        beginning.substr(std::min<std::size_t>(8, beginning.size())).starts_with("WEBP"sv))
        return "image/webp";
    if (beginning.size() >= 12 && beginning.substr(4, 4) == "ftyp"sv &&
        std::find(heic_brands.begin(), heic_brands.end(), beginning.substr(8, 4)) != heic_brands.end())
        return "image/heic";
    if (beginning.substr(0, media_type_bytes).find("%PDF-"sv) != std::string_view::npos)
        return "application/pdf";
    return {};
}

} // namespace encours
