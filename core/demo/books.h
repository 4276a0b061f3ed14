// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/documents.h"
#include "core/demo/plan.h"

#include <functional>
#include <optional>

namespace encours::demo {

/// All that happened, in the order in which it goes into a ledger. The same plan gives the same books on every machine.
/// Nothing when `goes_on` said so.
[[nodiscard]] std::optional<Books> make_books(const std::vector<Customer>& customers, const Plan& plan,
                                              const std::function<bool()>& goes_on);

} // namespace encours::demo
