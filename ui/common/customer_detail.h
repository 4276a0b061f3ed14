// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/customer_items.h"
#include "core/ledger/customer_file.h"
#include "ui/common/ledger_view.h"

#include <memory>
#include <vector>

namespace encours {

/// A due item with the texts of its invoice.
struct ItemLine {
    OpenItem item;
    InvoiceRow invoice;
    bool isDueEstimated = false; ///< the source told no due day
    Date settled = no_day;
    std::optional<std::int32_t> daysBeyond = {}; ///< terms, of what its last cash settled
};

/// What a customer's page shows, of the same snapshot and date as the rest of the window.
struct CustomerDetail {
    std::shared_ptr<const LedgerView> view;
    CustomerIndex index = 0;
    Aging aging;
    Date oldestDue = no_day;
    Figures figures;                  ///< of this customer alone
    std::vector<ItemLine> items;      ///< that are open
    std::vector<ItemLine> all;        ///< open or not
    std::vector<CustomerItem> delays; ///< the same without texts
    CustomerFile file;

    [[nodiscard]] const CustomerRow& customer() const { return view->customer(index); }

    /// All but what only the file knows: the texts of the invoices, and `file`.
    [[nodiscard]] static CustomerDetail of(std::shared_ptr<const LedgerView> view, CustomerIndex index);
    void addTexts(const LedgerFile& ledger);
};

/// Whether the item's due day was worked out from payment terms.
[[nodiscard]] bool isDueEstimated(const Receivables& receivables, std::uint32_t itemId);

} // namespace encours
