// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"
#include "core/store/connection.h"

#include <vector>

namespace encours::store {

/// The customer's own payments, and those of others that settle documents of his; the last first.
[[nodiscard]] std::vector<CustomerPayment> read_customer_payments(const Connection& connection, CustomerId customer);

/// What happened with the customer, the last first; within a day in the order of the moments that are known.
[[nodiscard]] std::vector<TimelineEntry> read_customer_timeline(const Connection& connection, CustomerId customer);

} // namespace encours::store
