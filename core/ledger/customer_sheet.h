// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/customer_identity.h"
#include "core/ledger/ids.h"
#include "core/money/currency.h"

#include <string>
#include <vector>

namespace encours {

/// Something that a person corrected or entered, and what the imports say of it: empty where they are silent.
template <class Field>
struct Correction {
    Field field{};
    std::string told;
    std::int64_t at_utc_ms = 0;
    std::string actor;
};

enum class ContactField : std::uint8_t { name, role, email, phone, mobile };
inline constexpr std::size_t contact_field_count = 5;

/// Somebody to write to or to call.
struct Contact {
    ContactId id;
    std::string name, role, email, phone, mobile;
    bool is_default = false;  ///< the one to write to first
    bool is_imported = false; ///< else a person entered it
    std::vector<Correction<ContactField>> corrections;

    [[nodiscard]] const std::string& text(ContactField field) const;
    [[nodiscard]] std::string& text(ContactField field);
};

/// "name", "role", …: as the file names it.
[[nodiscard]] std::string_view key_of(ContactField field);
[[nodiscard]] std::optional<ContactField> contact_field_from_key(std::string_view key);

/// All that the ledger holds about who a customer is.
struct CustomerSheet {
    struct Alias {
        std::string source, code;
    };
    struct Other {
        CustomerId id;
        std::string code, name;
    };
    CustomerId id;
    std::string code;
    CustomerIdentity identity;
    Currency currency;         ///< the company's, of the credit limit
    std::string company_terms; ///< what holds where the customer has none
    std::vector<Correction<CustomerField>> corrections;
    std::vector<Contact> contacts; ///< those who did not leave, the default one first
    std::vector<Alias> aliases;    ///< other codes, by which sources mean it
    std::optional<Other> payer;
    std::vector<Other> pays_for;
    std::string source, file_name; ///< of the import that brought it; empty: a person entered it
    std::int64_t imported_at = 0;

    [[nodiscard]] const Correction<CustomerField>* correction(CustomerField field) const;
};

} // namespace encours
