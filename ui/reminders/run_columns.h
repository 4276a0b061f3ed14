// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/reminder_runs.h"
#include "ui/common/table_model.h"

namespace encours {

[[nodiscard]] std::vector<Column<RunSummary>> runColumns(std::function<Currency()> currency);
[[nodiscard]] std::vector<Column<RunMessage>> messageColumns(std::function<Currency()> currency);
/// Who was left out when the run was frozen, why, and until when.
[[nodiscard]] std::vector<Column<RunLine>> leftOutColumns(std::function<Currency()> currency);

} // namespace encours
