// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <vector>

namespace encours {

/// Due items of which exactly so much is open at the close of a day, whosever they are: what a payment of which only the
/// amount is known may settle. Claims in 411 or 413 and in the company's currency; the first due first, at most `most`.
[[nodiscard]] std::vector<ItemPlace> claims_of_amount(const Receivables& receivables, Date at, std::int64_t amount,
                                                      std::size_t most);

} // namespace encours
