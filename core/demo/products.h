// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"
#include "core/ledger/kinds.h"

#include <cstdint>

namespace encours::demo {

/// What the joinery sells.
struct Product {
    const char* category;
    const char* label;
    std::int64_t least; ///< euros with tax, for the usual customer
    std::int64_t most;
};

[[nodiscard]] const Product& product(std::uint8_t number);
[[nodiscard]] std::uint8_t some_product(Dice& dice, CustomerKind buyer);

/// The tax within an amount: 20 %, or 10 % for work in a dwelling (CGI, art. 279-0 bis).
[[nodiscard]] std::int64_t vat_within(std::int64_t gross, CustomerKind buyer);

} // namespace encours::demo
