// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/debt_class.h"
#include "ui/invoices/invoice_list.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace encours {

enum class InvoiceColumn : std::uint8_t { number, customer, kind, issued, due, amount, open, late, status, disputed };
inline constexpr int invoice_column_count = 10;

/// Which rows, in which order.
struct InvoiceQuery {
    InvoiceChoice choice = InvoiceChoice::open;
    QString filter; ///< every word of it occurs in the number, or in the customer's code or name
    InvoiceColumn sortedBy = InvoiceColumn::due;
    bool descending = false;
    DebtChoice debts = {}; ///< with one, only what is owed is listed: what is settled is no debt
    DebtThresholds thresholds = {};
};

/// What a query found, with its sums. Never changes once it is built.
struct ArrangedInvoices {
    std::shared_ptr<const InvoiceList> list;
    InvoiceQuery query;
    std::vector<std::uint32_t> rows;
    // Of rows in the company's currency, minor units.
    std::int64_t amount = 0;
    std::int64_t open = 0;
    std::int64_t doubtful = 0; ///< part of open (account 416): other figures count it apart
    std::int64_t disputed = 0;
};

/// Works for some tenths of a second on a million rows: for a worker. `goesOn` is asked every few thousand rows; nothing
/// when it said no.
[[nodiscard]] std::shared_ptr<const ArrangedInvoices> arrangeInvoices(std::shared_ptr<const InvoiceList> list,
                                                                      const InvoiceQuery& query,
                                                                      const std::function<bool()>& goesOn);

} // namespace encours
