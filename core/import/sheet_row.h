// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/record_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A sheet's row while it is read: cells by their columns, in any order.
class SheetRow {
public:
    void clear();
    /// Cells beyond RecordReader::cells_kept are left out.
    void put(std::size_t column, std::string_view text, CellKind kind);
    [[nodiscard]] bool is_blank() const { return places_.empty(); }
    /// As a record of `cells` cells, blank where nothing was put; of those up to the last one put when `cells` is 0.
    void hand_out(std::int64_t line, std::size_t cells, Record& record);

private:
    struct Place {
        std::size_t begin = 0;
        std::size_t length = 0;
        CellKind kind = CellKind::text;
    };
    std::string texts_;
    std::vector<Place> places_; ///< by column
    std::vector<std::string_view> views_;
    std::vector<CellKind> kinds_;
};

} // namespace encours
