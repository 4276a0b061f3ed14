// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// How a source is written. Each has its reader.
enum class SourceFormat : std::uint8_t { csv, xlsx, ods, fec };

/// The stable key of a format, as `--format` takes it and reports name it.
[[nodiscard]] std::string_view to_text(SourceFormat format);
[[nodiscard]] std::optional<SourceFormat> source_format_from_text(std::string_view text);

} // namespace encours
