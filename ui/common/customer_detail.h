// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"

#include <memory>
#include <vector>

namespace encours {

/// An open item with the texts of its invoice.
struct ItemLine {
    OpenItem item;
    InvoiceRow invoice;
    bool isDueEstimated = false; ///< the source told no due day
};

/// What a customer's page shows, of the same snapshot and date as the rest of the window.
struct CustomerDetail {
    std::shared_ptr<const LedgerView> view;
    CustomerIndex index = 0;
    Aging aging;
    Date oldestDue = no_day;
    Figures figures; ///< of this customer alone
    std::vector<ItemLine> items;

    [[nodiscard]] const CustomerRow& customer() const { return view->customer(index); }

    /// All but the texts of the invoices, which only the file knows.
    [[nodiscard]] static CustomerDetail of(std::shared_ptr<const LedgerView> view, CustomerIndex index);
};

/// Whether the item's due day was worked out from payment terms.
[[nodiscard]] bool isDueEstimated(const Receivables& receivables, std::uint32_t itemId);

} // namespace encours
