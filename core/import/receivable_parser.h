// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/customer_cells.h"
#include "core/import/value_words.h"

#include <vector>

namespace encours {

/// Makes receivables of a list's records: every value is checked, and the first that cannot be read rejects its row.
///
/// What a row says goes by these rules. A negative amount is a credit note; so is a positive one that its kind calls so;
/// an invoice by its kind with a negative amount contradicts itself. What is open has the amount's sign and is not
/// larger. A dispute without a day began with the issue. A customer without a code is known by the name. Rows without
/// a number or a day that begin with "Total" or the like, or hold amounts alone, are no rows. A status decides what is
/// open where no amount and no day of payment does: paid is nothing, unpaid all.
class ReceivableParser {
public:
    enum class Outcome : std::uint8_t {
        row,
        rejected,
        no_row,
        draft,     ///< no document yet: a draft by its status or, where the list has one, without a number
        cancelled, ///< a document that is none any more; `row` has its number
    };

    /// `currency` is that of rows that name none.
    ReceivableParser(const CsvLayout& layout, Currency currency, Date today);

    /// `row` is valid until the next call and as long as the record. When rejected, `rejection` says why, and the row
    /// holds the number and the customer where they could be read. Warnings are added.
    [[nodiscard]] Outcome parse(const Record& record, ReceivableRow& row, Issue& rejection,
                                std::vector<Issue>& warnings);

private:
    [[nodiscard]] std::optional<DocumentStatus> status_of(const RowCells& cells) const;
    void read_status(const RowCells& cells, ReceivableRow& row) const;
    [[nodiscard]] bool read_document(const RowCells& cells, ReceivableRow& row) const;
    [[nodiscard]] bool read_dates(const RowCells& cells, ReceivableRow& row) const;
    void warn_about_days(const RowCells& cells, const ReceivableRow& row) const;

    const CsvLayout& layout_;
    Currency currency_;
    Date today_;
    std::size_t cells_needed_;
    bool status_is_flag_;
    bool has_status_; ///< some column tells drafts from documents, read or not
    CustomerCells customer_;
};

} // namespace encours
