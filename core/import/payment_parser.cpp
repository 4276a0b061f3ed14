// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/payment_parser.h"

#include "core/import/issue_text.h"
#include "core/import/row_check.h"
#include "core/import/value_words.h"

namespace encours {

namespace {

using Field = ReceivableField;

} // namespace

PaymentParser::Outcome PaymentParser::parse(const Record& record, PaymentRow& row, Issue& rejection,
                                            std::vector<Issue>& warnings) {
    const RowCells cells(layout_, record, rejection, warnings);
    row = {};
    row.line = record.line;
    row.currency = currency_;
    if (record.fault == RecordFault::none && is_no_row(cells, Field::paid, Field::customer_code))
        return Outcome::no_row;
    return check_row(cells, cells_needed_) && read(cells, row) ? Outcome::row : Outcome::rejected;
}

bool PaymentParser::read(const RowCells& cells, PaymentRow& row) const {
    row.customer_code = cells[Field::customer_code];
    row.customer_name = cells[Field::customer_name];
    row.number = cells[Field::number];
    row.reference = cells[Field::reference];
    row.label = cells[Field::label];
    if (row.customer_code.empty() && row.customer_name.empty() && row.number.empty())
        return value_missing(cells, cells.has(Field::customer_code)   ? Field::customer_code
                                    : cells.has(Field::customer_name) ? Field::customer_name
                                                                      : Field::number);
    if (const auto code = cells[Field::currency]; !code.empty()) {
        const auto currency = currency_from_text(code);
        if (!currency)
            return cells.reject(Field::currency, IssueCode::currency_unknown, {shown(code)});
        row.currency = *currency;
    }
    std::optional<Date> paid;
    if (!cells.read_date(Field::paid, paid) || !cells.read_date(Field::booked, row.booked))
        return false;
    if (!paid)
        return value_missing(cells, Field::paid);
    if (*paid > today_)
        return cells.reject(Field::paid, IssueCode::settled_in_future, {to_iso(*paid)});
    row.paid = *paid;
    std::optional<std::int64_t> amount;
    if (!cells.read_amount(Field::amount, row.currency.decimals(), amount))
        return false;
    if (!amount)
        return value_missing(cells, Field::amount);
    if (*amount == 0)
        return cells.reject(Field::amount, IssueCode::payment_is_zero);
    row.amount = *amount;
    return true;
}

} // namespace encours
