// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_import_store.h"

#include "core/base/random.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_contacts = "SELECT id, name, role, email, phone, mobile, is_default FROM contact"
                                        " WHERE customer_id = ? ORDER BY is_default DESC, id";
constexpr const char* insert_contact =
    "INSERT INTO contact (uuid, customer_id, name, role, email, phone, mobile, is_default, batch_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* update_contact =
    "UPDATE contact SET name = ?, role = ?, email = ?, phone = ?, mobile = ? WHERE id = ?";

} // namespace

std::vector<StoredContact> ContactImportStore::read(CustomerId customer) const {
    std::vector<StoredContact> contacts;
    Statement row(connection_, select_contacts);
    row.bind(customer.value);
    while (row.step())
        contacts.push_back(
            {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6) != 0});
    return contacts;
}

void ContactImportStore::add(CustomerId customer, StoredContact& contact) const {
    Statement row(connection_, insert_contact);
    (void)row
        .bind(new_uuid(), customer.value, contact.name, contact.role, contact.email, contact.phone, contact.mobile,
              std::int64_t{contact.is_default}, batch_.value)
        .step();
    contact.id = row.integer(0);
}

void ContactImportStore::update(const StoredContact& contact) const {
    history_.update("contact", {contact.id}, [&] {
        Statement(connection_, update_contact)
            .bind(contact.name, contact.role, contact.email, contact.phone, contact.mobile, contact.id)
            .run();
    });
}

} // namespace encours::store
