// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/import/row_cells.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A payment as one row of a list tells of it, checked and in neutral form.
struct PaymentRow {
    std::int64_t line = 0;
    std::string customer_code, customer_name; ///< either may be empty
    std::string number;                       ///< the document that is paid, or several; may be empty
    std::string reference, label;
    Date paid;
    std::optional<Date> booked;
    Currency currency;
    std::int64_t amount = 0; ///< minor units; negative: money that went back to the customer; never 0
};

/// Makes payments of the records of a list of payments: every value is checked, and the first that cannot be read rejects
/// its row. Money that is to come, or that is nothing, is no payment.
class PaymentParser {
public:
    enum class Outcome : std::uint8_t { row, rejected, no_row };

    /// `currency` is that of rows that name none.
    PaymentParser(const CsvLayout& layout, Currency currency, Date today)
        : layout_(layout), currency_(currency), today_(today), cells_needed_(layout.columns.cells_needed()) {}

    [[nodiscard]] Outcome parse(const Record& record, PaymentRow& row, Issue& rejection, std::vector<Issue>& warnings);

private:
    [[nodiscard]] bool read(const RowCells& cells, PaymentRow& row) const;

    const CsvLayout& layout_;
    Currency currency_;
    Date today_;
    std::size_t cells_needed_;
};

} // namespace encours
