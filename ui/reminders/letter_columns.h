// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/reminders/letter_rows.h"

namespace encours {

/// Customer, document, channel, amount, and how far it is or what it lacks.
[[nodiscard]] std::vector<Column<LetterRow>> letterColumns(std::function<Currency()> currency);

} // namespace encours
