// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <vector>

namespace encours {

/// Invoices of one customer, one day and one amount, of which nothing was paid: probably one that was entered twice. Two
/// orders of a day may look so too, and a person decides.
struct TwinInvoices {
    CustomerIndex customer = 0;
    Date issued;
    std::int64_t amount = 0; ///< of each, minor units
    Currency currency;
    std::vector<std::uint32_t> invoice_ids; ///< at least two, ascending
};

/// As of the close of a day, by their first ids. Invoices that fall due in parts are left aside: their parts say how they
/// came about.
[[nodiscard]] std::vector<TwinInvoices> twin_invoices(const Receivables& receivables, Date at);

} // namespace encours
