// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What a column of a list can hold (which list which: see ListKind), in the order in which the columns are looked for.
enum class ReceivableField : std::uint8_t {
    number,
    issued,
    booked,
    due,
    amount,
    open_amount,
    settled,
    kind,
    status, ///< paid, unpaid, draft, cancelled, in words
    disputed,
    disputed_on,
    dispute_closed_on,
    currency,
    customer_name, // before the code: a column "Client" alone is the name
    customer_code,
    category,
    label,
    customer_legal_name,
    customer_kind,
    customer_address,
    customer_postcode,
    customer_city,
    customer_country,
    customer_language,
    customer_siren,
    customer_vat,
    customer_iban,
    customer_email,
    customer_phone,
    customer_mobile,
    customer_contact,
    customer_contact_role,
    customer_terms,
    customer_penalty_rate,
    customer_credit_limit,
    customer_category,
    customer_payer,
    customer_group,
    customer_tags,
    paid,      ///< the day on which a payment came, or went back
    reference, ///< of a payment
};

inline constexpr std::size_t receivable_field_count = 41;

/// One value for each field.
template <class T>
using PerField = std::array<T, receivable_field_count>;

[[nodiscard]] constexpr std::size_t index_of(ReceivableField field) { return static_cast<std::size_t>(field); }

/// As the command line and the mapping spell it: "customer_code".
[[nodiscard]] std::string_view to_text(ReceivableField field);
[[nodiscard]] std::optional<ReceivableField> receivable_field_from_text(std::string_view name);

/// Fields whose cells are days. `disputed` is not one of them, but may hold a day too.
[[nodiscard]] bool holds_date(ReceivableField field);
/// Fields whose cells are numbers with decimals.
[[nodiscard]] bool holds_number(ReceivableField field);

} // namespace encours
