// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"
#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <string>

namespace encours::store {

/// A person corrected this field of a customer, one of those that a list of customers may have: imports leave it from now
/// on. Changing the customer is the caller's.
void record_correction(const Transaction& transaction, CustomerId customer, ReceivableField field,
                       std::int64_t now_utc_ms, const std::string& actor);

/// Every field of every customer that a person corrected.
void visit_corrections(const Connection& connection, const std::function<void(CustomerId, ReceivableField)>& visit);

} // namespace encours::store
