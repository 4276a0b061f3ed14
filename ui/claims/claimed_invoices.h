// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claim_lines.h"

namespace encours {

/// An invoice of a customer as its claims list it.
struct ClaimedInvoice {
    InvoiceStatement statement;
    Date due;                    ///< the earliest
    std::optional<Date> lastDay; ///< to act, where something is left
    LimitAlarm alarm{};
};
using ClaimedInvoicesModel = RowsModel<ClaimedInvoice>;

[[nodiscard]] std::vector<ClaimedInvoice> claimedInvoices(const CustomerStatement& statement);
[[nodiscard]] std::vector<Column<ClaimedInvoice>> claimedInvoiceColumns(std::function<Currency()> currency);

} // namespace encours
