// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contact_import_store.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// A contact as a row tells of it. Empty: the row is silent.
struct ContactFields {
    std::string_view name, role, email, phone, mobile;

    /// The row tells of a person, not only of the customer's own address.
    [[nodiscard]] bool is_told() const { return !name.empty() || !role.empty() || !mobile.empty(); }
};

/// The contacts of a list of customers: found again by name, else by e-mail address; without both the row means the
/// default contact. The first row that says something of a contact wins.
class ImportedContacts {
public:
    ImportedContacts(const store::Transaction& transaction, BatchId batch, store::RowHistory& history)
        : store_(transaction, batch, history), connection_(transaction.connection()), history_(history) {}

    struct Taken {
        bool changed = false;
        bool is_default = false;
        std::int64_t added = 0; ///< its id, where it is new
    };
    Taken take(CustomerId customer, const ContactFields& fields);

private:
    struct Contact {
        store::StoredContact stored;
        std::uint32_t told = 0;      ///< the fields that this list has told, a bit each
        std::uint32_t corrected = 0; ///< by a person: the list sets them no more
    };
    using Contacts = std::vector<Contact>;
    [[nodiscard]] Contacts& of(CustomerId customer);
    [[nodiscard]] static Contact* find(Contacts& contacts, const ContactFields& fields);

    store::ContactImportStore store_;
    const store::Connection& connection_;
    store::RowHistory& history_;
    std::unordered_map<std::int64_t, Contacts> contacts_;
};

} // namespace encours
