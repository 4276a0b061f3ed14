// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_check.h"

#include "core/base/utf8.h"
#include "core/import/cell_text.h"
#include "core/import/issue_text.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;

constexpr std::string_view footer_words[] = {"total", "soustotal",  "sstotal", "totaux",
                                             "solde", "grandtotal", "subtotal"};

bool is_unfit(char c) {
    return c == undecodable || (c >= 0 && c < ' ' && (c < '\t' || c > '\r') && c != '\x1A') || c == 0x7F;
}

bool is_footer(const RowCells& cells, ReceivableField telling, ReceivableField name) {
    if (!cells[telling].empty())
        return false;
    const auto& texts = cells.record().cells;
    const auto first = std::find_if(texts.begin(), texts.end(), [](auto text) { return !cell_value(text).empty(); });
    const auto number = cells[name];
    if (!number.empty() && cell_value(*first) != number)
        return false;
    const auto word = fold(*first);
    return std::any_of(std::begin(footer_words), std::end(footer_words),
                       [&word](std::string_view footer) { return word.starts_with(footer); });
}

bool check_text(const RowCells& cells) {
    const auto& record = cells.record();
    if (!record.has_undecodable && !record.has_control && !record.has_nul)
        return true;
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto field = static_cast<Field>(i);
        const auto text = cells[field];
        if (std::any_of(text.begin(), text.end(), is_unfit))
            return cells.reject(field, IssueCode::invalid_text);
    }
    return true;
}

/// A formula that failed says nothing.
bool check_cells(const RowCells& cells) {
    if (cells.record().kinds.empty())
        return true;
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto field = static_cast<Field>(i);
        if (cells.kind_of(field) == CellKind::error)
            return cells.reject(field, IssueCode::cell_error, {shown(cells[field])});
    }
    return true;
}

bool check_shape(const RowCells& cells, std::size_t cells_needed) {
    const auto& layout = cells.layout();
    const auto& record = cells.record();
    const auto found_and_expected = [&] {
        return std::vector<std::string>{std::to_string(record.cell_count),
                                        std::to_string(std::max(layout.cells, cells_needed))};
    };
    if (record.fault == RecordFault::too_long)
        return cells.reject_row(IssueCode::record_too_long, {std::to_string(RecordReader::longest_record)});
    if (record.fault == RecordFault::quote_unclosed) {
        const auto open = std::find_if(record.cells.begin(), record.cells.end(), [](auto text) {
            return text.starts_with('"') && (text.size() == 1 || !text.ends_with('"'));
        });
        const auto column = open == record.cells.end() ? 0 : open - record.cells.begin() + 1;
        return cells.reject_row(IssueCode::quote_unclosed, {}, static_cast<std::size_t>(column));
    }
    const bool may_be_short =
        layout.short_rows && !record.ends_text && record.cell_count >= layout.columns.cells_required();
    if (record.cell_count < cells_needed && !may_be_short)
        return cells.reject_row(IssueCode::too_few_cells, found_and_expected());
    for (std::size_t i = layout.cells; layout.cells > 0 && i < record.cells.size(); ++i) {
        if (!cell_value(record.cells[i]).empty())
            return cells.reject_row(IssueCode::too_many_cells, found_and_expected(), i + 1);
    }
    return true;
}

} // namespace

bool value_missing(const RowCells& cells, ReceivableField field) {
    return cells.reject(field, IssueCode::value_missing, {std::string(field_name(cells.layout().columns.kind, field))});
}

bool is_no_row(const RowCells& cells, ReceivableField telling, ReceivableField name) {
    return is_blank(cells.record()) || is_footer(cells, telling, name);
}

bool check_row(const RowCells& cells, std::size_t cells_needed) {
    return check_shape(cells, cells_needed) && check_text(cells) && check_cells(cells);
}

} // namespace encours
