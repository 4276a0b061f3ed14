// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <map>

namespace encours::store {

/// What is open by the file, whenever it takes effect, by the packed code of the currency: all documents less what settles
/// them.
struct OpenSums {
    std::map<std::uint16_t, std::int64_t> all;
    std::map<std::uint16_t, std::int64_t> chosen;
};
[[nodiscard]] OpenSums open_sums(const Connection& connection, const std::function<bool(InvoiceId)>& is_chosen);

} // namespace encours::store
