// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_cells.h"

#include "core/import/cell_text.h"
#include "core/import/issue_text.h"

#include <charconv>

namespace encours {

namespace {

/// A workbook's day that nobody gave the looks of one: 46093 is 2026-03-12. Numbers of five digits are days of 1950 to
/// 2099; nothing for others.
std::optional<Date> day_of_serial(std::string_view text) {
    constexpr std::int32_t first = 18'264; // 1950-01-01
    constexpr std::int32_t last = 73'050;  // 2099-12-31
    constexpr Date epoch{-25'569};         // 1899-12-30
    std::int32_t serial = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, serial);
    const bool is_number = read.ec == std::errc() && (read.ptr == end || *read.ptr == '.');
    return is_number && serial >= first && serial <= last ? std::optional(epoch + serial) : std::nullopt;
}

} // namespace

Issue issue_at(const CsvLayout& layout, std::int64_t line, ReceivableField field, IssueCode code,
               std::vector<std::string> arguments) {
    Issue issue;
    issue.line = line;
    if (const auto& place = layout.columns.places[index_of(field)]) {
        issue.column = static_cast<std::int32_t>(place->column + 1);
        issue.column_name = shown(layout.columns.header_of(field));
    }
    issue.code = code;
    issue.arguments = std::move(arguments);
    return issue;
}

std::string_view RowCells::operator[](ReceivableField field) const {
    const auto& place = layout_.columns.places[index_of(field)];
    return place && place->column < record_.cells.size() ? cell_value(record_.cells[place->column])
                                                         : std::string_view{};
}

CellKind RowCells::kind_of(ReceivableField field) const {
    const auto& place = layout_.columns.places[index_of(field)];
    return place ? record_.kind_of(place->column) : CellKind::text;
}

std::optional<DecimalSign> RowCells::decimal_sign(ReceivableField field) const {
    return kind_of(field) == CellKind::number ? DecimalSign::point : layout_.decimal_signs[index_of(field)];
}

bool RowCells::read_date(ReceivableField field, std::optional<Date>& day) const {
    day.reset();
    const auto text = (*this)[field];
    if (text.empty())
        return true;
    // A day of itself is written YYYY-MM-DD, a number YYYYMMDD. Without an order the survey saw no text that is a day in
    // this column: only blanks and what stands for them.
    const auto kind = kind_of(field);
    const auto order = kind == CellKind::number ? DateOrder::ymd_compact
                       : kind == CellKind::day  ? DateOrder::ymd
                                                : layout_.date_orders[index_of(field)].value_or(DateOrder::ymd);
    const auto serial = kind == CellKind::number ? day_of_serial(text) : std::nullopt;
    if (serial) {
        day = serial;
        return true;
    }
    const auto date = parse_date(text, order);
    if (date.ok())
        day = date.value();
    else if (date.error() != DateError::empty)
        return reject(field, issue_code(date.error()), {shown(text)});
    return true;
}

bool RowCells::read_amount(ReceivableField field, int decimals, std::optional<std::int64_t>& amount) const {
    amount.reset();
    const auto text = (*this)[field];
    if (text.empty())
        return true;
    const auto read = parse_amount(text, decimals, decimal_sign(field));
    if (read.ok())
        amount = read.value();
    else if (read.error() != AmountError::empty)
        return reject(field, issue_code(read.error()), {shown(text)});
    return true;
}

bool RowCells::reject(ReceivableField field, IssueCode code, std::vector<std::string> arguments) const {
    rejection_ = issue(field, code, std::move(arguments));
    return false;
}

bool RowCells::reject_row(IssueCode code, std::vector<std::string> arguments, std::size_t column) const {
    rejection_ = {};
    rejection_.line = record_.line;
    rejection_.column = static_cast<std::int32_t>(column);
    const auto& headers = layout_.columns.headers;
    if (column > 0 && column <= headers.size())
        rejection_.column_name = shown(headers[column - 1]);
    rejection_.code = code;
    rejection_.arguments = std::move(arguments);
    return false;
}

void RowCells::warn(ReceivableField field, IssueCode code, std::vector<std::string> arguments) const {
    warnings_.push_back(issue(field, code, std::move(arguments)));
}

Issue RowCells::issue(ReceivableField field, IssueCode code, std::vector<std::string> arguments) const {
    return issue_at(layout_, record_.line, field, code, std::move(arguments));
}

} // namespace encours
