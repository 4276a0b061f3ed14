// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/first_rows.h"

#include "core/import/customer_parser.h"
#include "core/import/issue_text.h"
#include "core/import/payment_parser.h"
#include "core/import/receivable_parser.h"
#include "core/import/receivable_row.h"
#include "core/import/row_cells.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;
using RowStanding = SurveyedRow::Standing;

bool holds_amount(Field field) {
    return field == Field::amount || field == Field::open_amount || field == Field::customer_credit_limit;
}

/// Reads the rows of a list by the parser of its kind.
class RowParser {
public:
    RowParser(const CsvLayout& layout, Currency currency, Date today)
        : kind_(layout.columns.kind),
          currency_(currency),
          receivables_(layout, currency, today),
          customers_(layout, currency.decimals()),
          payments_(layout, currency, today) {}

    /// Tells how the row stands and in which currency; refused: why.
    void parse(const Record& record, SurveyedRow& row, Issue& rejection) {
        std::vector<Issue> warnings;
        row.currency = currency_;
        switch (kind_) {
        case ListKind::receivables: {
            ReceivableRow parsed;
            row.standing = standing(receivables_.parse(record, parsed, rejection, warnings));
            row.currency = parsed.currency;
            return;
        }
        case ListKind::customers: {
            CustomerFields parsed;
            row.standing = standing(customers_.parse(record, parsed, rejection, warnings));
            return;
        }
        case ListKind::payments: {
            PaymentRow parsed;
            parsed.currency = currency_;
            row.standing = standing(payments_.parse(record, parsed, rejection, warnings));
            row.currency = parsed.currency;
            return;
        }
        }
    }

private:
    template <class Outcome>
    static RowStanding standing(Outcome outcome) {
        return outcome == Outcome::row        ? RowStanding::accepted
               : outcome == Outcome::rejected ? RowStanding::refused
                                              : RowStanding::left_out;
    }

    ListKind kind_;
    Currency currency_;
    ReceivableParser receivables_;
    CustomerParser customers_;
    PaymentParser payments_;
};

void read_cell(const RowCells& cells, Field field, int decimals, const Issue& rejection, SurveyedCell& cell) {
    if (holds_date(field) ? !cells.read_date(field, cell.day)
                          : holds_amount(field) && !cells.read_amount(field, decimals, cell.amount))
        cell.fault = rejection;
}

} // namespace

std::vector<SurveyedRow> first_rows(RecordSource& records, const CsvLayout& layout, bool is_accepted, Currency currency,
                                    Date today, std::size_t count) {
    std::vector<SurveyedRow> rows;
    if (layout.cells == 0)
        return rows;
    const auto width = std::max({layout.columns.headers.size(), layout.columns.cells_needed(), layout.cells});
    RowParser parser(layout, currency, today);
    if (layout.header_line == 0)
        records.expect(layout.cells);
    Record record;
    while (rows.size() < count && records.next(record)) {
        if (record.line <= layout.header_line) {
            records.expect(record.line == layout.header_line ? layout.cells : 0);
            continue;
        }
        if (is_blank(record))
            continue;
        auto& row = rows.emplace_back();
        row.line = record.line;
        row.currency = currency;
        row.cells.resize(width);
        for (std::size_t i = 0; i < std::min(width, record.cells.size()); ++i)
            row.cells[i].text = shown(record.cells[i]);
        Issue rejection;
        if (is_accepted)
            parser.parse(record, row, rejection);
        if (row.standing == RowStanding::left_out)
            continue;
        std::vector<Issue> warnings;
        Issue fault;
        const RowCells cells(layout, record, fault, warnings);
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            if (const auto& place = layout.columns.places[i]; place && place->column < width)
                read_cell(cells, static_cast<Field>(i), row.currency.decimals(), fault, row.cells[place->column]);
        }
        if (row.standing != RowStanding::refused)
            continue;
        const auto column = static_cast<std::size_t>(std::max(rejection.column, 0));
        if (column > 0 && column <= width)
            row.cells[column - 1].fault = rejection;
        else
            row.fault = rejection;
    }
    return rows;
}

} // namespace encours
