// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/store/transaction.h"

#include <string>

namespace encours::store {

/// Whose ledger it is, as far as figures and imports ask.
struct Company {
    std::string name;
    std::string city;
    Currency currency;
    std::string terms = "30"; ///< canonical, see PaymentTerms
    bool is_demonstration = false;
};

/// The one company of a new ledger.
void insert_company(const Transaction& transaction, const Company& company);

/// Every ledger has its company from its first transaction on; one without throws EnvironmentError::corrupt.
[[nodiscard]] Company read_company(const Connection& connection);

} // namespace encours::store
