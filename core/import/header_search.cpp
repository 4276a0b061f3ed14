// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_search.h"

#include "core/calendar/date_parser.h"
#include "core/import/cell_text.h"
#include "core/import/issue_text.h"
#include "core/import/record_reader.h"
#include "core/money/amount_parser.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;

constexpr char separators[] = {';', ',', '\t', '|'};
constexpr DateOrder date_orders[] = {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact};

std::vector<std::string> headers_of(const Record& record) {
    std::vector<std::string> headers;
    headers.reserve(record.cells.size());
    for (const auto cell : record.cells)
        headers.push_back(readable(cell_value(cell)));
    return headers;
}

/// Calls visit(record) for the first records that are not blank.
template <class Visit>
void visit_records(std::string_view front, char separator, Visit&& visit) {
    MemoryText text(front);
    RecordReader reader(text, separator);
    Record record;
    for (int records = 0; records < header_records && reader.next(record);) {
        if (record.fault != RecordFault::none || is_blank(record))
            continue;
        ++records;
        visit(record);
    }
}

Field day_of(ListKind kind) { return kind == ListKind::payments ? Field::paid : Field::issued; }

/// Every field without which there is no row was given by its position. A list of customers has nothing by which a row
/// could be told from a title: it needs its header.
bool all_by_position(const CsvOptions& options) {
    if (options.kind == ListKind::customers)
        return false;
    const auto by_position = [&](Field field) {
        const auto asked = options.columns.find(std::string(field_name(options.kind, field)));
        return asked != options.columns.end() && column_from_position(asked->second).has_value();
    };
    const bool customer = by_position(Field::customer_code) || by_position(Field::customer_name);
    if (!by_position(day_of(options.kind)) || !by_position(Field::amount))
        return false;
    return options.kind == ListKind::payments ? customer || by_position(Field::number)
                                              : customer && by_position(Field::number);
}

bool reads_as_row(const Record& record, const ColumnMap& columns) {
    const auto cell = [&](Field field) {
        const auto column = columns.places[index_of(field)]->column;
        return column < record.cells.size() ? cell_value(record.cells[column]) : std::string_view{};
    };
    const auto amount = parse_amount(cell(Field::amount), 6, DecimalSign::comma);
    const bool is_amount = amount.ok() || parse_amount(cell(Field::amount), 6, DecimalSign::point).ok();
    const bool is_date = std::any_of(std::begin(date_orders), std::end(date_orders), [&](DateOrder order) {
        return parse_date(cell(day_of(columns.kind)), order).ok();
    });
    return is_amount || is_date;
}

} // namespace

void HeaderSearch::see(const Record& record, char separator) {
    const bool is_said = options_.header_line.has_value();
    if (record.cell_count < 2) // what another separator cuts, mostly
        return;
    if (is_said && record.line != *options_.header_line)
        return;
    auto columns = map_columns(headers_of(record), options_);
    const auto score = header_score(columns, options_);
    const auto fields = std::count_if(columns.places.begin(), columns.places.end(),
                                      [](const auto& place) { return place.has_value(); });
    const bool is_wider = best_ && score == score_ && record.cell_count > best_->cells;
    if (is_said ? best_ && score <= score_ && !is_wider : fields < 2 || score <= score_)
        return;
    best_ = HeaderFound{separator, record.line, record.cell_count, std::move(columns)};
    score_ = score;
}

bool HeaderSearch::is_whole() const { return best_ && check_columns(best_->columns, options_).empty(); }

RowSearch::RowSearch(const CsvOptions& options) : options_(options), possible_(all_by_position(options)) {
    above_.columns = map_columns({}, options);
}

void RowSearch::see(const Record& record, char separator) {
    if (!possible_ || found_)
        return;
    above_.separator = separator;
    if (reads_as_row(record, map_columns({}, options_))) {
        above_.cells = record.cell_count;
        found_ = above_;
        return;
    }
    above_ = {separator, record.line, record.cell_count, map_columns(headers_of(record), options_)};
}

void ShapeSearch::see(const Record& record, char separator) {
    if (record.cell_count < 2)
        return;
    auto shape = std::find_if(shapes_.begin(), shapes_.end(), [&](const Shape& known) {
        return known.separator == separator && known.cells == record.cell_count;
    });
    if (shape == shapes_.end())
        shape = shapes_.insert(shape, {separator, record.cell_count, 0, record.line, headers_of(record)});
    ++shape->records;
}

std::optional<HeaderFound> ShapeSearch::found() const {
    // As many cells as possible in rows that are alike.
    const auto weight = [](const Shape& shape) { return shape.records * (shape.cells - 1); };
    const auto best = std::max_element(shapes_.begin(), shapes_.end(),
                                       [&weight](const Shape& a, const Shape& b) { return weight(a) < weight(b); });
    if (best == shapes_.end())
        return std::nullopt;
    if (options_.header_line == 0)
        return HeaderFound{best->separator, 0, best->cells, map_columns({}, options_)};
    return HeaderFound{best->separator, best->line, best->cells, map_columns(best->headers, options_)};
}

std::optional<HeaderFound> guess_header(std::string_view front, const CsvOptions& options) {
    ShapeSearch search(options);
    for (const char separator : separators) {
        if (!options.separator || separator == separators[0]) {
            const char tried = options.separator.value_or(separator);
            visit_records(front, tried, [&](const Record& record) { search.see(record, tried); });
        }
    }
    return search.found();
}

std::optional<HeaderFound> find_header(std::string_view front, const CsvOptions& options) {
    if (options.header_line == 0)
        return guess_header(front, options);
    HeaderSearch search(options);
    for (const char separator : separators) {
        if (!options.separator || separator == separators[0]) {
            const char tried = options.separator.value_or(separator);
            visit_records(front, tried, [&](const Record& record) { search.see(record, tried); });
        }
    }
    if (search.is_whole() || options.header_line)
        return search.best();

    for (const char separator : separators) {
        RowSearch rows(options);
        const char tried = options.separator.value_or(separator);
        visit_records(front, tried, [&](const Record& record) { rows.see(record, tried); });
        if (rows.found())
            return rows.found();
    }
    return search.best();
}

} // namespace encours
