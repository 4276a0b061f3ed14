// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/column_map.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// Where the rows of a list begin and how they are cut.
struct HeaderFound {
    char separator = ';';
    std::int64_t line = 0; ///< of the header; 0: there is none
    std::size_t cells = 0; ///< that a row has; 0: nobody knows
    ColumnMap columns;
};

/// Looks for the header among the first records of a text, of which `front` is the beginning: exports put the company,
/// the account and the period above it. The record and separator (; , tab |) that give the most fields win; one field
/// alone is no header. Where a person gave positions for all that is needed there may be no header at all.
[[nodiscard]] std::optional<HeaderFound> find_header(std::string_view front, const CsvOptions& options);

/// How far the header is looked for: records that are not blank, and bytes of text.
inline constexpr int header_records = 25;
inline constexpr std::size_t header_front = 256 * 1024;

} // namespace encours
