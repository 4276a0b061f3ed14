// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/customer_list.h"
#include "ui/common/ledger_view.h"

#include <QString>

#include <memory>
#include <vector>

namespace encours {

/// What the list says of customers beside the aged balance of a view: read and folded on a worker.
struct ListedCustomers {
    std::shared_ptr<const LedgerView> view;
    std::vector<ListedCustomer> facts; ///< by CustomerIndex
    std::vector<QString> searched;     ///< likewise: where the filter looks
    std::vector<CustomerAging> agings; ///< likewise: of those without a balance too

    [[nodiscard]] static std::shared_ptr<const ListedCustomers> of(const std::shared_ptr<const LedgerView>& view,
                                                                   const std::filesystem::path& ledger);
};

} // namespace encours
