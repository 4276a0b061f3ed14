// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_row.h"

#include <memory_resource>

namespace encours {

/// Copies a text of a record, which lasts until the next one, to where it lasts as long as `texts`.
void keep_text(std::string_view& text, std::pmr::memory_resource& texts);
/// Likewise all of a customer.
void keep_texts(CustomerFields& customer, std::pmr::memory_resource& texts);
void keep_texts(ReceivableRow& row, std::pmr::memory_resource& texts);

} // namespace encours
