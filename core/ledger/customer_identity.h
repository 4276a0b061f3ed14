// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kinds.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// A part of what is known of a customer that is shown, corrected and taken back by itself.
enum class CustomerField : std::uint8_t {
    name,
    legal_name,
    kind,
    siren,
    siret,
    vat_number,
    category,
    group,
    tags,
    address,
    postcode,
    city,
    country,
    language,
    email,
    phone,
    terms,
    penalty_rate,
    credit_limit,
    payer,
    iban,
    terms_stipulated,
};
inline constexpr std::size_t customer_field_count = 22;

/// Who a customer is, where it is reached and on which conditions it buys. Texts stand as the source or the person wrote
/// them, identifiers without blanks.
struct CustomerIdentity {
    std::string name;       ///< never empty in a ledger
    std::string legal_name; ///< where it differs
    CustomerKind kind{};
    std::string siren, siret, vat_number;
    std::string category, group, tags;
    std::string address, postcode, city; ///< the address may have several lines
    std::string country = "FR";          ///< ISO 3166-1 where a person chose it, else as the source wrote it
    std::string language;                ///< of letters; empty: the company's
    std::string email, phone;
    std::string terms;                        ///< empty: the company's
    std::optional<std::int32_t> penalty_rate; ///< hundredths of a percent a year; nothing: the company's
    std::optional<std::int64_t> credit_limit; ///< minor units of the company's currency
    std::string payer;                        ///< the code of who pays for it; empty: itself
    std::string iban;                         ///< that it pays from
    bool terms_stipulated = false; ///< its contract states 45 days end of month expressly (C. com. L441-10 I)

    friend bool operator==(const CustomerIdentity&, const CustomerIdentity&) = default;
};

[[nodiscard]] std::array<CustomerField, customer_field_count> all_customer_fields();
/// As lists of customers name the field, and the file its corrections.
[[nodiscard]] std::string_view key_of(CustomerField field);
[[nodiscard]] std::optional<CustomerField> customer_field_from_key(std::string_view key);
/// The field as text, numbers in digits; empty where there is none.
[[nodiscard]] std::string text_of(const CustomerIdentity& identity, CustomerField field);
/// The reverse. A number that is none, or out of its range, leaves the field as it is.
void set_text(CustomerIdentity& identity, CustomerField field, const std::string& text);
/// Written with blanks by people, compared and kept without.
[[nodiscard]] bool is_identifier(CustomerField field);

} // namespace encours
