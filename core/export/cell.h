// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace encours {

/// An amount in minor units, with how many of its digits are decimals.
struct AmountCell {
    std::int64_t minor = 0;
    int decimals = 2;
};

/// What a cell of a table holds: nothing, text (UTF-8, alive until the row is written), a whole number, an amount, a day.
using Cell = std::variant<std::monostate, std::string_view, std::int64_t, AmountCell, Date>;

struct Column {
    std::string title;
    int width = 12; ///< in characters, where a format knows widths
};

/// A table on its way out, row by row, so that a million need no memory.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    /// As many cells as columns. False when it cannot be written; then nothing more is tried.
    [[nodiscard]] virtual bool row(std::span<const Cell> cells) = 0;
    /// After the last row. False when it could not be written whole.
    [[nodiscard]] virtual bool finish() = 0;
};

} // namespace encours
