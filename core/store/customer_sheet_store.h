// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_sheet.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <optional>
#include <string>

namespace encours::store {

// Customers as persons enter and correct them. Corrections are recorded by customer_correction_store.

/// Nothing for a customer that is not there or was merged into another.
[[nodiscard]] std::optional<CustomerSheet> read_customer_sheet(const Connection& connection, CustomerId id);

/// Who has the code, whatever its case; one that was merged too.
[[nodiscard]] std::optional<CustomerSheet::Other> customer_of_code(const Connection& connection,
                                                                   const std::string& code);
/// "C0043" after "C0042", the highest code that is written like the one with a number at its end that was given last; "C1"
/// where there is none.
[[nodiscard]] std::string next_customer_code(const Connection& connection);

/// Of no batch, with its code and name alone.
[[nodiscard]] CustomerId add_customer(const Transaction& transaction, RowHistory& history, const std::string& code,
                                      const std::string& name);
/// `text` as text_of gives it; of the payer a code that is there.
void set_customer_field(const Transaction& transaction, RowHistory& history, CustomerId id, CustomerField field,
                        const std::string& text);

/// Nothing for one who is not there or has left.
[[nodiscard]] std::optional<std::pair<CustomerId, Contact>> read_contact(const Connection& connection, ContactId id);
[[nodiscard]] ContactId add_contact(const Transaction& transaction, RowHistory& history, CustomerId customer,
                                    const Contact& contact);
void set_contact_field(const Transaction& transaction, RowHistory& history, ContactId id, ContactField field,
                       const std::string& text);
/// The one to write to first; the one before is it no more.
void set_default_contact(const Transaction& transaction, RowHistory& history, CustomerId customer, ContactId contact);
/// Remembered as one who left, so that imports bring nobody back. Who is written to first then is the caller's.
void let_contact_leave(const Transaction& transaction, RowHistory& history, ContactId contact, Date on);

} // namespace encours::store
