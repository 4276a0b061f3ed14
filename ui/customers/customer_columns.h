// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/common/table_model.h"

#include <memory>

namespace encours {

/// A line of the aged balance by customer. Holds the view that its texts are in.
struct CustomerLine {
    std::shared_ptr<const LedgerView> view;
    const CustomerAging* aging;

    [[nodiscard]] const CustomerRow& customer() const { return view->customer(aging->customer); }
    /// Of the oldest open invoice; nothing where none is open.
    [[nodiscard]] std::optional<std::int32_t> daysLate() const {
        return aging->oldest_due == no_day ? std::nullopt : std::optional(view->at - aging->oldest_due);
    }
};

using CustomersModel = RowsModel<CustomerLine>;

/// Columns "code", "name", "city", "total", "not_due", "d1_30", …, "unallocated", "doubtful", "oldest".
[[nodiscard]] std::vector<Column<CustomerLine>> customerColumns(std::function<Currency()> currency);

[[nodiscard]] std::vector<CustomerLine> customerLines(const std::shared_ptr<const LedgerView>& view);

} // namespace encours
