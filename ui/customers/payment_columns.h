// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"
#include "ui/common/table_model.h"

namespace encours {

using PaymentsModel = RowsModel<CustomerPayment>;

/// Columns "paid", "kind", "reference", "amount", "unallocated", "settles". What bounced says so.
[[nodiscard]] std::vector<Column<CustomerPayment>> paymentColumns(std::function<Currency()> currency);

} // namespace encours
