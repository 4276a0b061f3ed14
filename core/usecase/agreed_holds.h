// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/store/connection.h"
#include "core/store/planner_store.h"

#include <vector>

namespace encours {

/// What was agreed with customers and holds as long as they keep to it, as of the close of a day: promises until they were
/// decided, plans until an instalment is missing. They end by themselves.
[[nodiscard]] std::vector<store::HoldRow> agreed_holds(const store::Connection& connection,
                                                       const Receivables& receivables, Date at, HolidayRegion region);

} // namespace encours
