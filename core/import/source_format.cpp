// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/source_format.h"

#include <array>

namespace encours {

namespace {

constexpr std::array formats{SourceFormat::csv, SourceFormat::xlsx, SourceFormat::ods, SourceFormat::fec};

} // namespace

std::string_view to_text(SourceFormat format) {
    switch (format) {
    case SourceFormat::csv:
        return "csv";
    case SourceFormat::xlsx:
        return "xlsx";
    case SourceFormat::ods:
        return "ods";
    case SourceFormat::fec:
        return "fec";
    }
    return "";
}

std::optional<SourceFormat> source_format_from_text(std::string_view text) {
    for (const auto format : formats) {
        if (to_text(format) == text)
            return format;
    }
    return std::nullopt;
}

} // namespace encours
