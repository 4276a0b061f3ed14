// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/connection.h"

#include <functional>
#include <string_view>

namespace encours::store {

// What the list of customers says of each, all customers in one pass.

/// The last day up to one on which somebody wrote to the customer, spoke with it or noted something about it.
void visit_last_contacts(const Connection& connection, Date until,
                         const std::function<void(CustomerId customer, Date day)>& visit);
/// Texts by which a person may look for a customer beside its code, name and town; several calls a customer.
void visit_found_by(const Connection& connection,
                    const std::function<void(CustomerId customer, std::string_view text)>& visit);
/// Customers that were merged into others.
void visit_merged(const Connection& connection, const std::function<void(CustomerId customer)>& visit);

} // namespace encours::store
