// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_row.h"
#include "core/import/row_cells.h"

#include <string>

namespace encours {

/// Reads what a list's row says about its customer.
class CustomerCells {
public:
    /// The texts; a customer without a code is known by the name. What has to be rewritten (identifiers without blanks,
    /// terms in their canonical form) lives here until the next row.
    void read_texts(const RowCells& cells, CustomerFields& customer);
    /// Kind, penalty rate, credit limit and terms. False when one is unreadable, which is then said. Terms that cannot be
    /// understood are only a warning where the row has a due day: it does not need them.
    [[nodiscard]] bool read_choices(const RowCells& cells, bool needs_terms, int decimals, CustomerFields& customer);

private:
    [[nodiscard]] bool read_terms(const RowCells& cells, bool needs_terms, CustomerFields& customer);

    std::string siren_;
    std::string vat_;
    std::string iban_;
    std::string terms_;
    std::string terms_read_; ///< the cell that terms_ came from
};

} // namespace encours
