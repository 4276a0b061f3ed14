// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/customer_detail.h"
#include "ui/common/table_model.h"

namespace encours {

using ItemsModel = RowsModel<ItemLine>;

/// Columns "number", "kind", "issued", "due", "amount", "open", "disputed", "late", "bucket". A due day that was worked
/// out, not told, bears "≈". `at` and `currency` are asked each time: they change with the rows.
[[nodiscard]] std::vector<Column<ItemLine>> itemColumns(std::function<Date()> at, std::function<Currency()> currency);

/// Of all items, open or not: "number", "kind", "issued", "due", "amount", "open", "settled", "beyond", "label".
[[nodiscard]] std::vector<Column<ItemLine>> documentColumns(std::function<Date()> at,
                                                            std::function<Currency()> currency);

} // namespace encours
