// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/policy/customer_traits.h"
#include "core/policy/payer_profile.h"
#include "core/store/connection.h"

#include <vector>

namespace encours {

/// What rules ask of every customer, and its profile with the reasons; both by CustomerIndex.
struct KnownCustomers {
    std::vector<CustomerTraits> traits;
    std::vector<ProfileFinding> profiles;
};
/// As of the close of a day, by facts dated up to it. Throws store's EnvironmentError.
[[nodiscard]] KnownCustomers read_known_customers(const store::Connection& connection, const Receivables& receivables,
                                                  Date at);

/// The history of one customer alone, from which its profile of that day follows.
[[nodiscard]] PayerHistory read_payer_history(const store::Connection& connection, const Receivables& receivables,
                                              CustomerIndex customer, Date at);

} // namespace encours
