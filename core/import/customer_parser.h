// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/customer_cells.h"

#include <string>
#include <vector>

namespace encours {

/// Makes customers of the records of a list of customers, one contact a row: every value is checked, and the first that
/// cannot be read rejects its row. Identifiers and terms that are doubtful are only warned about.
///
/// A customer without a code is known by the name. A row that has neither, but a contact, is one more contact of the
/// customer above it.
class CustomerParser {
public:
    enum class Outcome : std::uint8_t { row, rejected, no_row };

    /// `decimals` are those of the currency of credit limits.
    CustomerParser(const CsvLayout& layout, int decimals)
        : layout_(layout), decimals_(decimals), cells_needed_(layout.columns.cells_needed()) {}

    /// `customer` is valid until the next call and as long as the record.
    [[nodiscard]] Outcome parse(const Record& record, CustomerFields& customer, Issue& rejection,
                                std::vector<Issue>& warnings);

private:
    const CsvLayout& layout_;
    int decimals_;
    std::size_t cells_needed_;
    CustomerCells cells_;
    std::string code_above_;
};

} // namespace encours
