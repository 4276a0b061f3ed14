// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/usecase/data_quality.h"
#include "ui/common/table_model.h"

namespace encours {

using QualityModel = RowsModel<WeakPoint>;
/// Columns "kind", "subject", "reason", "stake".
[[nodiscard]] std::vector<Column<WeakPoint>> qualityColumns(std::function<Currency()> currency);
/// What names a point through a reading anew.
[[nodiscard]] std::int64_t weakPointKey(const WeakPoint& point);

} // namespace encours
