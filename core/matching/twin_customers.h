// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/same_customer.h"

#include <utility>

namespace encours {

/// Pairs of customers that are probably one, by their places in the list, the first of each lot with every other: of one
/// SIREN, VAT number or folded name, where nothing that both have speaks against it. Establishments of one company, which
/// share a SIREN under other names at other places, are none.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
twin_customers(const std::vector<CustomersOfOthers::Customer>& customers);

} // namespace encours
