// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/documents.h"
#include "core/demo/plan.h"

#include <functional>

namespace encours::demo {

/// Writes the invoices and what they fall due into empty books, by day. False when `goes_on` said so.
[[nodiscard]] bool write_sales(Books& books, const std::vector<Customer>& customers, const Plan& plan,
                               const std::function<bool()>& goes_on);

} // namespace encours::demo
