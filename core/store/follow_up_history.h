// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"
#include "core/store/connection.h"

#include <vector>

namespace encours::store {

/// What was said, agreed and decided about reminders, in no order: part of read_customer_timeline. Whether promises
/// were kept is
/// not stored.
void append_follow_up(const Connection& connection, std::vector<TimelineEntry>& entries, CustomerId customer);

} // namespace encours::store
