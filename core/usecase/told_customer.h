// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"
#include "core/import/receivable_row.h"
#include "core/store/customer_import_store.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

// The fields of a customer that a row may tell of, a bit each.

inline constexpr std::uint32_t name_bit = 1U;
inline constexpr std::uint32_t payer_bit = 1U << 23;

/// Those about which the row says something.
[[nodiscard]] std::uint32_t fields_told(const CustomerFields& fields);
/// The bit of a field; 0 of one that is not a customer's.
[[nodiscard]] std::uint32_t bit_of(ReceivableField field);
/// What the row says of it, as CustomerIdentity's text_of gives it.
[[nodiscard]] std::string text_of(const CustomerFields& fields, ReceivableField field);
/// The column of the default contact in which the field stands; empty where it is the customer's own.
[[nodiscard]] std::string_view contact_field(ReceivableField field);
/// Writes down the fields whose bits are given, all but the payer; true when anything is new.
bool fill_in(store::StoredCustomer& customer, const CustomerFields& fields, std::uint32_t fresh);

} // namespace encours
