// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/imported_contacts.h"

#include "core/import/cell_text.h"
#include "core/store/customer_correction_store.h"

#include <algorithm>

namespace encours {

namespace {

using store::StoredContact;

struct TextField {
    std::string_view column;
    std::string_view ContactFields::*told;
    std::string StoredContact::*known;
};

constexpr TextField texts[] = {
    {"name", &ContactFields::name, &StoredContact::name},       {"role", &ContactFields::role, &StoredContact::role},
    {"email", &ContactFields::email, &StoredContact::email},    {"phone", &ContactFields::phone, &StoredContact::phone},
    {"mobile", &ContactFields::mobile, &StoredContact::mobile},
};

std::uint32_t bit_of(std::string_view column) {
    for (std::uint32_t i = 0; i < std::size(texts); ++i) {
        if (texts[i].column == column)
            return 1U << i;
    }
    return 0;
}

} // namespace

ImportedContacts::Contacts& ImportedContacts::of(CustomerId customer) {
    const auto [place, is_new] = contacts_.try_emplace(customer.value);
    auto& contacts = place->second;
    if (is_new) {
        for (auto& stored : store_.read(customer))
            contacts.push_back({std::move(stored), 0, 0});
        store::visit_contact_corrections(connection_, customer,
                                         [&contacts](ContactId id, std::string_view field, std::string_view) {
                                             for (auto& contact : contacts)
                                                 contact.corrected |= contact.stored.id == id.value ? bit_of(field) : 0;
                                         });
    }
    return contacts;
}

ImportedContacts::Contact* ImportedContacts::find(Contacts& contacts, const ContactFields& fields) {
    const auto first = [&](auto fits) -> Contact* {
        const auto found = std::find_if(contacts.begin(), contacts.end(),
                                        [&](const Contact& contact) { return fits(contact.stored); });
        return found == contacts.end() ? nullptr : &*found;
    };
    const auto is_default = [](const StoredContact& contact) { return contact.is_default; };
    if (!fields.name.empty()) {
        const auto name = fold(fields.name);
        if (auto* const known = first([&](const StoredContact& contact) { return fold(contact.name) == name; }))
            return known;
        // Somebody of whom only a telephone or an address was known so far has a name now.
        return first([&](const StoredContact& contact) {
            return contact.name.empty() && ((!fields.email.empty() && contact.email == fields.email) ||
                                            (contact.is_default && contact.email.empty()));
        });
    }
    if (!fields.email.empty()) {
        if (auto* const known = first([&](const StoredContact& contact) { return contact.email == fields.email; }))
            return known;
    }
    return first(is_default);
}

ImportedContacts::Taken ImportedContacts::take(CustomerId customer, const ContactFields& fields) {
    auto& contacts = of(customer);
    auto* contact = find(contacts, fields);
    const bool is_new = contact == nullptr;
    if (is_new) {
        contacts.push_back({});
        contact = &contacts.back();
        contact->stored.is_default = contacts.size() == 1;
    }
    bool changed = is_new;
    for (std::uint32_t i = 0; i < std::size(texts); ++i) {
        const auto told = fields.*texts[i].told;
        auto& known = contact->stored.*texts[i].known;
        if (told.empty() || (contact->told & (1U << i)) != 0)
            continue;
        contact->told |= 1U << i;
        if ((contact->corrected & (1U << i)) != 0) {
            store::keep_told(connection_, history_, ContactId{contact->stored.id}, texts[i].column, told);
        } else if (known != told) {
            known = told;
            changed = true;
        }
    }
    if (is_new)
        store_.add(customer, contact->stored);
    else if (changed)
        store_.update(contact->stored);
    return {changed, contact->stored.is_default, is_new ? contact->stored.id : 0};
}

} // namespace encours
