// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_row.h"

#include <algorithm>

namespace encours {

void SheetRow::clear() {
    texts_.clear();
    places_.clear();
}

void SheetRow::put(std::size_t column, std::string_view text, CellKind kind) {
    if (text.empty() || column >= RecordReader::cells_kept)
        return;
    if (column >= places_.size())
        places_.resize(column + 1);
    places_[column] = {texts_.size(), text.size(), kind};
    if (texts_.size() <= RecordReader::longest_record) // what makes it longer is enough to tell that it is too long
        texts_ += text;
}

void SheetRow::hand_out(std::int64_t line, std::size_t cells, Record& record) {
    record = {};
    record.line = line;
    record.bytes = texts_.size();
    if (texts_.size() > RecordReader::longest_record) {
        record.fault = RecordFault::too_long;
        return;
    }
    const auto count = cells == 0 ? places_.size() : cells;
    views_.assign(count, {});
    kinds_.assign(count, CellKind::text);
    for (std::size_t i = 0; i < std::min(count, places_.size()); ++i) {
        views_[i] = std::string_view(texts_).substr(places_[i].begin, places_[i].length);
        kinds_[i] = places_[i].kind;
    }
    record.cells = views_;
    record.kinds = kinds_;
    record.cell_count = count;
}

} // namespace encours
