// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/customer_parser.h"

#include "core/import/row_check.h"

namespace encours {

namespace {

using Field = ReceivableField;

} // namespace

CustomerParser::Outcome CustomerParser::parse(const Record& record, CustomerFields& customer, Issue& rejection,
                                              std::vector<Issue>& warnings) {
    const RowCells cells(layout_, record, rejection, warnings);
    customer = {};
    const auto telling = cells.has(Field::customer_code) ? Field::customer_name : Field::customer_city;
    const auto name = cells.has(Field::customer_code) ? Field::customer_code : Field::customer_name;
    if (record.fault == RecordFault::none && is_no_row(cells, telling, name))
        return Outcome::no_row;
    const auto warned = warnings.size();
    const auto rejected = [&] {
        warnings.resize(warned); // a row that is refused is not warned about
        code_above_.clear();
        return Outcome::rejected;
    };
    if (!check_row(cells, cells_needed_))
        return rejected();
    cells_.read_texts(cells, customer);
    if (customer.code.empty() && !customer.contact.empty())
        customer.code = code_above_;
    if (customer.code.empty()) {
        value_missing(cells, name);
        return rejected();
    }
    if (!cells_.read_choices(cells, false, decimals_, customer))
        return rejected();
    if (code_above_ != customer.code)
        code_above_ = customer.code;
    return Outcome::row;
}

} // namespace encours
