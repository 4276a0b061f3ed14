// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/list_kind.h"

#include <string>
#include <vector>

namespace encours {

/// What a list is a list of, by its titles, for where nobody said it. Invoices where it has all that a list of invoices
/// must have, unless more of the titles speak of payments, and of nothing that invoices alone have; else whatever it can be;
/// customers only where nothing speaks of documents. Invoices where it can be nothing.
[[nodiscard]] ListKind recognise_list_kind(const std::vector<std::string>& headers);

} // namespace encours
