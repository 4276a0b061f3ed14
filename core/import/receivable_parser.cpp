// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/receivable_parser.h"

#include "core/import/cell_text.h"
#include "core/import/issue_text.h"
#include "core/import/row_check.h"
#include "core/import/value_words.h"

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

using Field = ReceivableField;

/// A due day further ahead than this is more likely a mistyped year than a term (C. com. L441-10 I caps them at 60 days).
constexpr std::int32_t days_ahead_of_a_due_day = 366;

/// Nothing but amounts: a sum that nobody gave a name.
bool is_bare_sum(const RowCells& cells) {
    constexpr Field of_documents[] = {Field::number,        Field::issued, Field::customer_code,
                                      Field::customer_name, Field::due,    Field::label};
    return std::all_of(std::begin(of_documents), std::end(of_documents),
                       [&cells](Field field) { return cells[field].empty(); });
}

/// What packages write for the number of a document that has none yet.
bool is_draft_number(std::string_view number) {
    return number.empty() || number == "/" || number.starts_with("(PROV") || fold(number).starts_with("brouillon");
}

/// Some title is that of a status, whether the column is read or not.
bool has_status_column(const ColumnMap& columns) {
    return columns.has(Field::status) ||
           std::any_of(columns.headers.begin(), columns.headers.end(), [](const std::string& header) {
               const auto title = fold(header);
               return title == "statut" || title == "etat" || title == "status" || title == "state";
           });
}

bool read_amounts(const RowCells& cells, ReceivableRow& row) {
    std::optional<std::int64_t> amount;
    const int decimals = row.currency.decimals();
    if (!cells.read_amount(Field::amount, decimals, amount) ||
        !cells.read_amount(Field::open_amount, decimals, row.open_amount))
        return false;
    if (!amount)
        return value_missing(cells, Field::amount);
    row.amount = *amount;
    return true;
}

bool read_kind(const RowCells& cells, ReceivableRow& row) {
    if (row.amount < 0)
        row.kind = DocumentKind::credit_note;
    if (const auto word = cells[Field::kind]; !word.empty()) {
        const auto kind = document_kind_from_text(word);
        if (!kind)
            return cells.reject(Field::kind, IssueCode::kind_unknown, {shown(word)});
        if (*kind == DocumentKind::invoice && row.amount < 0)
            return cells.reject(Field::kind, IssueCode::kind_contradicts_sign,
                                {shown(word), shown(cells[Field::amount])});
        row.kind = *kind;
    }
    const bool is_credit = row.kind == DocumentKind::credit_note;
    if (is_credit)
        row.amount = -std::abs(row.amount);
    if (!row.open_amount)
        return true;
    // What is left of a credit note is written with either sign.
    const auto open = is_credit ? -std::abs(*row.open_amount) : *row.open_amount;
    const bool beyond = is_credit ? open < row.amount : open < 0 || open > row.amount;
    if (beyond)
        return cells.reject(Field::open_amount, IssueCode::open_above_amount,
                            {shown(cells[Field::open_amount]), shown(cells[Field::amount])});
    row.open_amount = open;
    return true;
}

bool read_dispute(const RowCells& cells, ReceivableRow& row) {
    std::optional<bool> flag;
    if (const auto text = cells[Field::disputed]; !text.empty()) {
        flag = flag_from_text(text);
        if (!flag) {
            const auto order = cells.kind_of(Field::disputed) == CellKind::day
                                   ? std::optional(DateOrder::ymd)
                                   : cells.layout().date_orders[index_of(Field::disputed)];
            const auto day = order ? parse_date(text, *order) : Result<Date, DateError>(failure(DateError::not_a_date));
            if (day.ok()) {
                flag = true;
                row.disputed_on = day.value();
            } else if (day.error() != DateError::empty) {
                return cells.reject(Field::disputed, IssueCode::flag_unreadable, {shown(text)});
            }
        }
    }
    std::optional<Date> opened;
    std::optional<Date> closed;
    if (!cells.read_date(Field::disputed_on, opened) || !cells.read_date(Field::dispute_closed_on, closed))
        return false;
    if (opened)
        row.disputed_on = opened;
    // A dispute that is over may be flagged "no": its two days still tell of it.
    row.disputed = flag.value_or(row.disputed_on.has_value()) || (row.disputed_on && closed);
    if (!row.disputed) {
        row.disputed_on.reset();
        return true;
    }
    if (!row.disputed_on)
        row.disputed_on = row.issued;
    row.dispute_closed_on = closed;
    if (closed && *closed < *row.disputed_on)
        return cells.reject(Field::dispute_closed_on, IssueCode::dispute_closed_before_opened, {to_iso(*closed)});
    return true;
}

} // namespace

ReceivableParser::ReceivableParser(const CsvLayout& layout, Currency currency, Date today)
    : layout_(layout),
      currency_(currency),
      today_(today),
      cells_needed_(layout.columns.cells_needed()),
      status_is_flag_(asks_whether_paid(layout.columns.header_of(Field::status))),
      has_status_(has_status_column(layout.columns)) {}

std::optional<DocumentStatus> ReceivableParser::status_of(const RowCells& cells) const {
    const auto text = cells[Field::status];
    return text.empty() ? std::nullopt : document_status_from_text(text, status_is_flag_);
}

void ReceivableParser::read_status(const RowCells& cells, ReceivableRow& row) const {
    const auto status = status_of(cells);
    if (row.open_amount || row.settled || !status)
        return;
    if (*status == DocumentStatus::paid)
        row.open_amount = 0;
    else if (*status == DocumentStatus::unpaid)
        row.open_amount = row.amount;
    else if (*status == DocumentStatus::partly_paid)
        cells.warn(Field::status, IssueCode::status_partly_paid, {shown(cells[Field::status])});
}

ReceivableParser::Outcome ReceivableParser::parse(const Record& record, ReceivableRow& row, Issue& rejection,
                                                  std::vector<Issue>& warnings) {
    const RowCells cells(layout_, record, rejection, warnings);
    row = {};
    row.line = record.line;
    row.currency = currency_;
    row.number = cells[Field::number];
    if (record.fault == RecordFault::none && (row.number.empty() || cells[Field::issued].empty()) &&
        (is_no_row(cells, Field::issued, Field::number) || is_bare_sum(cells)))
        return Outcome::no_row;
    const auto status = record.fault == RecordFault::none ? status_of(cells) : std::nullopt;
    if (status == DocumentStatus::draft ||
        (has_status_ && record.fault == RecordFault::none && is_draft_number(row.number)))
        return Outcome::draft;
    if (status == DocumentStatus::cancelled)
        return Outcome::cancelled;
    customer_.read_texts(cells, row.customer);
    const auto warned = warnings.size();
    if (check_row(cells, cells_needed_) && read_document(cells, row) &&
        customer_.read_choices(cells, !row.due, row.currency.decimals(), row.customer)) {
        warn_about_days(cells, row);
        return Outcome::row;
    }
    warnings.resize(warned); // a row that is refused is not warned about
    return Outcome::rejected;
}

bool ReceivableParser::read_document(const RowCells& cells, ReceivableRow& row) const {
    if (row.number.empty())
        return value_missing(cells, Field::number);
    if (row.customer.code.empty()) {
        const auto field = cells.has(Field::customer_code) ? Field::customer_code : Field::customer_name;
        return value_missing(cells, field);
    }
    if (const auto code = cells[Field::currency]; !code.empty()) {
        const auto currency = currency_from_text(code);
        if (!currency)
            return cells.reject(Field::currency, IssueCode::currency_unknown, {shown(code)});
        row.currency = *currency;
    }
    row.category = cells[Field::category];
    row.label = cells[Field::label];
    if (!read_dates(cells, row) || !read_amounts(cells, row) || !read_kind(cells, row) || !read_dispute(cells, row))
        return false;
    read_status(cells, row);
    return true;
}

bool ReceivableParser::read_dates(const RowCells& cells, ReceivableRow& row) const {
    std::optional<Date> issued;
    if (!cells.read_date(Field::issued, issued))
        return false;
    if (!issued)
        return value_missing(cells, Field::issued);
    row.issued = *issued;
    if (!cells.read_date(Field::booked, row.booked) || !cells.read_date(Field::due, row.due) ||
        !cells.read_date(Field::settled, row.settled))
        return false;
    if (row.settled && *row.settled > today_)
        return cells.reject(Field::settled, IssueCode::settled_in_future, {to_iso(*row.settled)});
    return true;
}

void ReceivableParser::warn_about_days(const RowCells& cells, const ReceivableRow& row) const {
    if (row.amount == 0)
        cells.warn(Field::amount, IssueCode::amount_is_zero);
    if (row.issued > today_)
        cells.warn(Field::issued, IssueCode::date_in_future, {to_iso(row.issued)});
    if (row.booked && *row.booked > today_)
        cells.warn(Field::booked, IssueCode::date_in_future, {to_iso(*row.booked)});
    if (row.disputed_on && *row.disputed_on > today_)
        cells.warn(cells.has(Field::disputed_on) ? Field::disputed_on : Field::disputed, IssueCode::date_in_future,
                   {to_iso(*row.disputed_on)});
    if (row.due && *row.due < row.issued)
        cells.warn(Field::due, IssueCode::due_before_issue, {to_iso(*row.due)});
    if (row.due && *row.due > today_ + days_ahead_of_a_due_day)
        cells.warn(Field::due, IssueCode::date_in_future, {to_iso(*row.due)});
    if (row.settled && *row.settled < row.issued)
        cells.warn(Field::settled, IssueCode::settled_before_issue, {to_iso(*row.settled)});
}

} // namespace encours
