// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_sheet.h"
#include "ui/common/table_model.h"

namespace encours {

/// Columns "name", "role", "email", "phone", "mobile", "origin". What a person corrected bears "✎".
[[nodiscard]] std::vector<Column<Contact>> contactColumns();

} // namespace encours
