// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_shape.h"

#include "core/import/fec_accounts.h"
#include "core/import/fec_cells.h"

#include <algorithm>

namespace encours {

FecShape::FecShape(const FecLayout& layout) : layout_(layout), columns_(layout.cells), expected_(layout.cells) {
    if (columns_ > 1 && layout.titles.back().empty())
        --columns_;
    fewest_ = columns_;
    for (const auto column : {FecColumn::booked, FecColumn::account, FecColumn::debit, FecColumn::credit,
                              FecColumn::amount, FecColumn::direction}) {
        if (layout.has(column))
            needed_ = std::max(needed_, layout.place(column) + 1);
    }
}

FecShape::Line FecShape::mend(FecCells& cells) {
    const auto count = cells.count();
    if (cells.blank_from(0) && count <= FecLayout::absent)
        return Line::blank;
    const bool first = first_;
    first_ = false;
    if (count < needed_)
        return Line::too_short;
    if (count <= expected_) {
        fewest_ = std::min(fewest_, count);
        cells.fill(expected_);
        return Line::whole;
    }
    if (count > FecLayout::absent)
        return Line::too_long;
    const auto before = cells.count();
    for (const auto amounts : {Amounts::one_sided, Amounts::readable}) {
        if (!mend_long(cells, amounts))
            continue;
        // The file's first line tells whether all have a separator too many.
        if (first && cells.count() == before)
            expected_ = before;
        return Line::whole;
    }
    return Line::too_long;
}

bool FecShape::mend_long(FecCells& cells, Amounts amounts) {
    if (cells.blank_from(layout_.cells) && plausible(cells, amounts))
        return true;
    const auto more = cells.count() - expected_;
    for (const auto column : {FecColumn::label, FecColumn::customer_name, FecColumn::account_name, FecColumn::reference,
                              FecColumn::journal_name}) {
        const auto place = layout_.place(column);
        if (place == FecLayout::absent || place + more >= cells.count())
            continue;
        auto joined = cells;
        joined.join(place, more);
        if (plausible(joined, amounts)) {
            cells = joined;
            return true;
        }
    }
    return false;
}

bool FecShape::plausible(const FecCells& cells, Amounts amounts) const {
    const auto cell = [&](FecColumn column) { return cells[layout_.place(column)]; };
    const auto booked = fec_date(cell(FecColumn::booked));
    if (!booked || !booked.value() || account_kind(bare(cell(FecColumn::account))) == AccountKind::unreadable)
        return false;
    for (const auto column : {FecColumn::document_day, FecColumn::lettered_on, FecColumn::validated_on}) {
        if (!fec_date(cell(column)))
            return false;
    }
    // An amount with decimals among the letterings is a credit that moved there.
    const auto lettering = bare(cell(FecColumn::lettering));
    return amounts_plausible(cells, amounts) &&
           (lettering.find_first_of(",.") == std::string_view::npos || !plain_fec_amount(lettering));
}

bool FecShape::amounts_plausible(const FecCells& cells, Amounts amounts) const {
    const auto cell = [&](FecColumn column) { return bare(cells[layout_.place(column)]); };
    if (layout_.directed())
        return fec_amount(cell(FecColumn::amount)).ok() && fec_direction(cell(FecColumn::direction)) != 0;
    const auto debit = fec_amount(cell(FecColumn::debit));
    const auto credit = fec_amount(cell(FecColumn::credit));
    return debit && credit && (amounts == Amounts::readable || (debit.value() != 0) != (credit.value() != 0));
}

} // namespace encours
