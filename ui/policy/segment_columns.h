// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/policy/policy_book.h"

namespace encours {

/// A segment with the customers that are its own: those whom no segment ahead takes. Behind the segments, whom none takes.
struct SegmentLine {
    std::shared_ptr<const PolicyBook> book;
    std::size_t place = 0; ///< number of segments: the customers that belong to none
    int customers = 0;
    std::int64_t open = 0, overdue = 0;

    /// Nothing for those that belong to none.
    [[nodiscard]] const Segment* segment() const {
        return place < book->list.segments.size() ? &book->list.segments[place] : nullptr;
    }
};
using SegmentsModel = RowsModel<SegmentLine>;

[[nodiscard]] std::vector<SegmentLine> segmentLines(const std::shared_ptr<const PolicyBook>& book);
[[nodiscard]] std::vector<Column<SegmentLine>> segmentColumns(const std::function<Currency()>& currency);

/// A persona with the segments that have it.
struct PersonaLine {
    std::shared_ptr<const PolicyBook> book;
    std::size_t place = 0;

    [[nodiscard]] const Persona& persona() const { return book->list.personas[place]; }
    [[nodiscard]] QString segments() const;
};
using PersonasModel = RowsModel<PersonaLine>;

[[nodiscard]] std::vector<PersonaLine> personaLines(const std::shared_ptr<const PolicyBook>& book);
[[nodiscard]] std::vector<Column<PersonaLine>> personaColumns();

} // namespace encours
