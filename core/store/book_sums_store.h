// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"
#include "core/ledger/coverage.h"
#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace encours::store {

struct BookCounts {
    std::int64_t invoices = 0; ///< openings and deposits too
    std::int64_t credit_notes = 0;
    std::int64_t payments = 0;
    std::int64_t allocations = 0; ///< of those documents
};

/// How much of what these books tell is in a file: whether the line of a key is.
[[nodiscard]] BookCounts count_books(const Connection& connection, std::int64_t source_id,
                                     const std::function<bool(std::uint64_t key)>& is_in_file);

/// Balances of the lines that hold, minor units, debit less credit.
struct LineBalance {
    std::int64_t receivable = 0; ///< 411
    std::int64_t bills = 0;      ///< 413
    std::int64_t doubtful = 0;   ///< 416
};

/// By customer, of lines booked since one day and before another. Opening lines count where `counts` says so of their day.
[[nodiscard]] std::map<CustomerId, LineBalance> line_balances(const Connection& connection, std::int64_t source_id,
                                                              Date since, Date before,
                                                              const std::function<bool(Date)>& counts);
/// By customer, of the opening lines of a day.
[[nodiscard]] std::map<CustomerId, LineBalance> opening_balances(const Connection& connection, std::int64_t source_id,
                                                                 Date day);

/// The balances of groups of accounts at the close of months, as a file tells them; `batch` tells who said so last.
struct StoredMonthBalance {
    std::string account;
    Date month_end;
    std::int64_t balance = 0;
};
void write_month_balances(const Transaction& transaction, std::int64_t source_id, BatchId batch, RowHistory& history,
                          const std::vector<StoredMonthBalance>& balances);

/// By id: does this source of books tell of the document, of the settlement?
[[nodiscard]] std::vector<bool> documents_of_books(const Connection& connection, std::int64_t source_id);
[[nodiscard]] std::vector<bool> payments_of_books(const Connection& connection, std::int64_t source_id);

} // namespace encours::store
