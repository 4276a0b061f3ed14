// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"
#include "core/ledger/ids.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace encours::store {

// Fields of customers and of their contacts that a person corrected or entered: imports leave them from then on, and only
// keep up what they say of them (`told`, empty where they say nothing). Changing the customer is the caller's.

/// Where the field was corrected before, what was told stays as it is known.
void record_correction(const Transaction& transaction, RowHistory& history, CustomerId customer, std::string_view field,
                       const std::string& told, std::int64_t now_utc_ms, const std::string& actor);
void record_correction(const Transaction& transaction, RowHistory& history, ContactId contact, std::string_view field,
                       const std::string& told, std::int64_t now_utc_ms, const std::string& actor);
void forget_correction(RowHistory& history, CustomerId customer, std::string_view field);
void forget_correction(RowHistory& history, ContactId contact, std::string_view field);

/// What an import says of a field that was corrected.
void keep_told(const Connection& connection, RowHistory& history, CustomerId customer, std::string_view field,
               std::string_view told);
void keep_told(const Connection& connection, RowHistory& history, ContactId contact, std::string_view field,
               std::string_view told);

/// Every field of every customer that a person corrected and lists may tell of, with what they tell. Those of the default
/// contact are the customer's too.
void visit_corrections(
    const Connection& connection,
    const std::function<void(CustomerId customer, ReceivableField field, std::string_view told)>& visit);
/// Those of a customer's contacts.
void visit_contact_corrections(
    const Connection& connection, CustomerId customer,
    const std::function<void(ContactId contact, std::string_view field, std::string_view told)>& visit);

} // namespace encours::store
