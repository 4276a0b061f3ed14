// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/follow_up.h"
#include "ui/common/ledger_view.h"
#include "ui/common/table_model.h"
#include "ui/customers/listed_customers.h"

#include <memory>

namespace encours {

/// A customer of the list. Holds what its texts are in.
struct CustomerLine {
    std::shared_ptr<const LedgerView> view;
    const CustomerAging* aging;
    std::shared_ptr<const ListedCustomers> listed;     ///< nullptr until it was read
    std::shared_ptr<const FollowedCustomers> followed; ///< likewise

    [[nodiscard]] const CustomerRow& customer() const { return view->customer(aging->customer); }
    [[nodiscard]] CustomerId id() const { return view->snapshot->receivables->customers->at(aging->customer); }
    [[nodiscard]] const ListedCustomer* facts() const {
        return listed != nullptr ? &listed->facts[aging->customer] : nullptr;
    }
    /// Of the oldest open invoice; nothing where none is open.
    [[nodiscard]] std::optional<std::int32_t> daysLate() const {
        return aging->oldest_due == no_day ? std::nullopt : std::optional(view->at - aging->oldest_due);
    }
};

using CustomersModel = RowsModel<CustomerLine>;

/// Columns "code", "name", "city", "total", "overdue", "not_due", "d1_30", …, "unallocated", "doubtful", "oldest",
/// "oldest_due", "delay", "contact", "segment", "profile", "policy".
[[nodiscard]] std::vector<Column<CustomerLine>> customerColumns(std::function<Currency()> currency);

/// Those with a balance, or more (`listed` is there then): all that were not merged into others.
[[nodiscard]] std::vector<CustomerLine>
customerLines(const std::shared_ptr<const LedgerView>& view,
              const std::shared_ptr<const ListedCustomers>& listed = nullptr,
              const std::shared_ptr<const FollowedCustomers>& followed = nullptr);
/// Names of its segment, its profile and its policy, one a line: where the filter looks too. Empty until they were read.
[[nodiscard]] QString followedText(const CustomerLine& line);

} // namespace encours
