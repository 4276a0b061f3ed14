// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace encours::store {

/// The agency or lawyer of that name, made where there is none yet; "": the first that the ledger has, else one without a
/// name.
[[nodiscard]] std::int64_t find_or_add_agency(const Transaction& transaction, RowHistory& history,
                                              const std::string& name);

/// Hands items over, each with what was open of it. Gives the case.
std::int64_t open_agency_case(const Transaction& transaction, RowHistory& history, std::int64_t agency,
                              CustomerId customer, Date on,
                              const std::vector<std::pair<std::uint32_t, std::int64_t>>& items);

} // namespace encours::store
