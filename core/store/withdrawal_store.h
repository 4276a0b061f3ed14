// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace encours::store {

/// Why no source tells of a document any more. The numbers are those of the file.
enum class WithdrawalReason : std::uint8_t { import_taken_back = 0, gone_from_books = 1 };

/// Takes documents out of the ledger: for good where nobody acted upon them, else they stay and stand as cancelled from
/// their first day, with the reason, since what was sent must be provable.
class WithdrawalStore {
public:
    /// What it does is remembered in `history`; `batch` is the one for which documents go.
    WithdrawalStore(const Transaction& transaction, BatchId batch, Date today, RowHistory& history);
    ~WithdrawalStore();
    WithdrawalStore(const WithdrawalStore&) = delete;
    WithdrawalStore& operator=(const WithdrawalStore&) = delete;

    /// True when it is gone for good. What was set against it is freed.
    bool withdraw(InvoiceId invoice, WithdrawalReason reason);
    /// A source tells of it again: it is the batch's from now on. It stands as receivable, unless the caller says otherwise.
    void revive(InvoiceId invoice);
    /// True when nothing refers to the customer.
    [[nodiscard]] bool is_unused(CustomerId customer);
    [[nodiscard]] bool is_unused_contact(std::int64_t contact);

private:
    struct Statements;
    void cancel(InvoiceId invoice, const std::vector<RowKey>& items, WithdrawalReason reason);

    BatchId batch_;
    Date today_;
    RowHistory& history_;
    std::unique_ptr<Statements> statements_;
};

} // namespace encours::store
