// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <vector>

namespace encours {

/// What of a customer is open with a due day that no source told.
struct EstimatedDues {
    CustomerIndex customer = 0;
    std::uint32_t items = 0;
    std::int64_t open = 0; ///< minor units, of the company's currency alone
};

/// As of the close of a day, by CustomerIndex; only claims, and only customers with some.
[[nodiscard]] std::vector<EstimatedDues> estimated_dues(const Receivables& receivables, Date at);

} // namespace encours
