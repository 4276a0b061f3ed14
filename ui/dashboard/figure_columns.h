// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/figure_list.h"
#include "ui/common/table_model.h"

namespace encours {

using FigureModel = RowsModel<FigureRow>;

/// Columns "customer", "number", "day", "amount", "days", "reason". `view` gives the customers' names and is asked each
/// time: it changes with the rows.
[[nodiscard]] std::vector<Column<FigureRow>> figureColumns(std::function<std::shared_ptr<const LedgerView>()> view);

} // namespace encours
