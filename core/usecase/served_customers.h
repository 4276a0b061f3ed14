// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/reminder/planner.h"
#include "core/store/connection.h"

#include <unordered_map>

namespace encours {

/// Who has a message of a day already, in whatever run or without one: it gets no second. With the reason of it.
[[nodiscard]] std::unordered_map<CustomerIndex, LeftOut> served_customers(const store::Connection& connection,
                                                                          const Receivables& receivables, Date on);

} // namespace encours
