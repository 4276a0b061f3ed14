// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_sheet_store.h"

#include "core/base/random.h"
#include "core/store/column_reading.h"
#include "core/store/customer_correction_store.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_customer =
    "SELECT c.code, c.name, c.legal_name, c.siren, c.siret, c.vat_number, c.category, coalesce(g.name, ''), c.tags,"
    " c.address, c.postcode, c.city, c.country, c.language, c.email, c.phone, c.terms, coalesce(p.code, ''), c.iban,"
    " c.kind, c.penalty_rate, c.credit_limit, company.currency, company.terms, coalesce(s.key, ''),"
    " coalesce(b.file_name, ''), coalesce(b.imported_at, 0), coalesce(p.id, 0), coalesce(p.name, ''),"
    " c.terms_stipulated"
    " FROM customer c CROSS JOIN company LEFT JOIN customer_group g ON g.id = c.group_id"
    " LEFT JOIN customer p ON p.id = c.payer_id LEFT JOIN import_batch b ON b.id = c.batch_id"
    " LEFT JOIN source s ON s.id = b.source_id WHERE c.id = ? AND c.merged_into IS NULL";
constexpr const char* select_corrections =
    "SELECT field, told, corrected_at, actor FROM customer_correction WHERE customer_id = ?";
constexpr const char* select_contacts =
    "SELECT id, name, role, email, phone, mobile, is_default, batch_id IS NOT NULL FROM contact"
    " WHERE customer_id = ? AND left_on IS NULL ORDER BY is_default DESC, id";
constexpr const char* select_contact =
    "SELECT id, name, role, email, phone, mobile, is_default, batch_id IS NOT NULL, customer_id FROM contact"
    " WHERE id = ? AND left_on IS NULL";
constexpr const char* select_contact_corrections =
    "SELECT field, told, corrected_at, actor FROM contact_correction WHERE contact_id = ?";
constexpr const char* select_aliases = "SELECT s.key, a.code FROM customer_alias a JOIN source s ON s.id = a.source_id"
                                       " WHERE a.customer_id = ? ORDER BY s.key, a.code";
constexpr const char* select_paid_for =
    "SELECT id, code, name FROM customer WHERE payer_id = ? AND merged_into IS NULL ORDER BY name";
constexpr const char* select_of_code =
    "SELECT id, code, name FROM customer WHERE code = ?1 OR lower(code) = lower(?1) ORDER BY code = ?1 DESC LIMIT 1";
// The code with a number at its end that was given last, then the highest that is written like it.
constexpr const char* select_last_code = "SELECT code FROM customer WHERE code GLOB '*[0-9]' ORDER BY id DESC LIMIT 1";
constexpr const char* select_highest_like =
    "SELECT max(code) FROM customer WHERE length(code) = length(?1) AND substr(code, 1, length(?2)) = ?2"
    " AND substr(code, length(?2) + 1) NOT GLOB '*[^0-9]*'";
constexpr const char* insert_customer = "INSERT INTO customer (id, uuid, code, name) VALUES (?, ?, ?, ?)";
constexpr const char* select_group = "SELECT id FROM customer_group WHERE name = ?";
constexpr const char* insert_group = "INSERT INTO customer_group (name) VALUES (?) RETURNING id";
constexpr const char* insert_contact =
    "INSERT INTO contact (uuid, customer_id, name, role, email, phone, mobile, is_default)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* select_default = "SELECT id FROM contact WHERE customer_id = ? AND is_default = 1";
constexpr const char* update_default = "UPDATE contact SET is_default = ? WHERE id = ?";
constexpr const char* update_left = "UPDATE contact SET left_on = ? WHERE id = ?";

/// The texts of select_customer in their order.
constexpr std::string CustomerIdentity::*texts[] = {
    &CustomerIdentity::name,       &CustomerIdentity::legal_name, &CustomerIdentity::siren, &CustomerIdentity::siret,
    &CustomerIdentity::vat_number, &CustomerIdentity::category,   &CustomerIdentity::group, &CustomerIdentity::tags,
    &CustomerIdentity::address,    &CustomerIdentity::postcode,   &CustomerIdentity::city,  &CustomerIdentity::country,
    &CustomerIdentity::language,   &CustomerIdentity::email,      &CustomerIdentity::phone, &CustomerIdentity::terms,
    &CustomerIdentity::payer,      &CustomerIdentity::iban};

Contact contact_of(const Connection& connection, const Statement& row) {
    Contact contact{ContactId{row.integer(0)}, row.text(1),         row.text(2), row.text(3), row.text(4), row.text(5),
                    row.integer(6) != 0,       row.integer(7) != 0, {}};
    Statement correction(connection, select_contact_corrections);
    correction.bind(contact.id.value);
    while (correction.step()) {
        if (const auto field = contact_field_from_key(correction.text(0)))
            contact.corrections.push_back({*field, correction.text(1), correction.integer(2), correction.text(3)});
    }
    return contact;
}

void read_lists(const Connection& connection, CustomerSheet& sheet) {
    Statement correction(connection, select_corrections);
    correction.bind(sheet.id.value);
    while (correction.step()) {
        if (const auto field = customer_field_from_key(correction.text(0)))
            sheet.corrections.push_back({*field, correction.text(1), correction.integer(2), correction.text(3)});
    }
    Statement contact(connection, select_contacts);
    contact.bind(sheet.id.value);
    while (contact.step())
        sheet.contacts.push_back(contact_of(connection, contact));
    Statement alias(connection, select_aliases);
    alias.bind(sheet.id.value);
    while (alias.step())
        sheet.aliases.push_back({alias.text(0), alias.text(1)});
    Statement other(connection, select_paid_for);
    other.bind(sheet.id.value);
    while (other.step())
        sheet.pays_for.push_back({CustomerId{other.integer(0)}, other.text(1), other.text(2)});
}

/// The id that a statement with RETURNING gives.
std::int64_t id_of(Statement& insert) {
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    return id;
}

std::string column_of(CustomerField field) {
    switch (field) {
    case CustomerField::vat_number:
        return "vat_number";
    case CustomerField::payer:
        return "payer_id";
    case CustomerField::group:
        return "group_id";
    default:
        return std::string(key_of(field));
    }
}

/// A group without customers is no harm: taking back leaves it.
std::optional<std::int64_t> group_id(const Connection& connection, const std::string& name) {
    if (name.empty())
        return std::nullopt;
    Statement found(connection, select_group);
    if (found.bind(name).step())
        return found.integer(0);
    Statement added(connection, insert_group);
    added.bind(name);
    return id_of(added);
}

} // namespace

std::optional<CustomerSheet> read_customer_sheet(const Connection& connection, CustomerId id) {
    CustomerSheet sheet;
    sheet.id = id;
    {
        Statement row(connection, select_customer);
        if (!row.bind(id.value).step())
            return std::nullopt;
        sheet.code = row.text(0);
        int column = 1;
        for (const auto text : texts)
            sheet.identity.*text = row.text(column++);
        sheet.identity.kind = static_cast<CustomerKind>(row.integer(19));
        if (!row.is_null(20))
            sheet.identity.penalty_rate = static_cast<std::int32_t>(row.integer(20));
        sheet.identity.credit_limit = row.optional_integer(21);
        sheet.identity.terms_stipulated = row.integer(29) != 0;
        sheet.currency = CurrencyReader(connection.file()).read(row.text(22));
        sheet.company_terms = row.text(23);
        sheet.source = row.text(24);
        sheet.file_name = row.text(25);
        sheet.imported_at = row.integer(26);
        if (row.integer(27) != 0)
            sheet.payer = CustomerSheet::Other{CustomerId{row.integer(27)}, row.text(17), row.text(28)};
    }
    if (sheet.payer)
        sheet.payer->code = sheet.identity.payer;
    read_lists(connection, sheet);
    return sheet;
}

std::optional<CustomerSheet::Other> customer_of_code(const Connection& connection, const std::string& code) {
    Statement row(connection, select_of_code);
    if (!row.bind(code).step())
        return std::nullopt;
    return CustomerSheet::Other{CustomerId{row.integer(0)}, row.text(1), row.text(2)};
}

std::string next_customer_code(const Connection& connection) {
    Statement last(connection, select_last_code);
    if (!last.step())
        return "C1";
    auto code = last.text(0);
    const auto prefix = code.substr(0, code.find_last_not_of("0123456789") + 1);
    Statement highest(connection, select_highest_like);
    if (highest.bind(code, prefix).step())
        code = highest.text(0);
    do { // adds one to the digits at the end
        auto place = code.size();
        while (place > prefix.size() && code[place - 1] == '9')
            code[--place] = '0';
        if (place > prefix.size())
            ++code[place - 1];
        else
            code.insert(place, 1, '1');
    } while (customer_of_code(connection, code));
    return code;
}

CustomerId add_customer(const Transaction& transaction, RowHistory& history, const std::string& code,
                        const std::string& name) {
    IdSequence ids(transaction, "customer");
    const auto id = ids.next();
    ids.save();
    Statement(transaction.connection(), insert_customer).bind(id, new_uuid(), code, name).run();
    history.added("customer", {id});
    return CustomerId{id};
}

void set_customer_field(const Transaction& transaction, RowHistory& history, CustomerId id, CustomerField field,
                        const std::string& text) {
    const auto& connection = transaction.connection();
    const auto set = [&](const auto& value) {
        history.update("customer", {id.value}, [&] {
            Statement(connection, "UPDATE customer SET " + column_of(field) + " = ? WHERE id = ?")
                .bind(value, id.value)
                .run();
        });
    };
    CustomerIdentity identity;
    set_text(identity, field, text);
    switch (field) {
    case CustomerField::kind:
        return set(identity.kind);
    case CustomerField::terms_stipulated:
        return set(identity.terms_stipulated);
    case CustomerField::penalty_rate:
        return set(identity.penalty_rate);
    case CustomerField::credit_limit:
        return set(identity.credit_limit);
    case CustomerField::group:
        return set(group_id(connection, text));
    case CustomerField::payer: {
        const auto payer = text.empty() ? std::nullopt : customer_of_code(connection, text);
        return set(payer ? std::optional(payer->id.value) : std::nullopt);
    }
    default:
        return set(text);
    }
}

std::optional<std::pair<CustomerId, Contact>> read_contact(const Connection& connection, ContactId id) {
    Statement row(connection, select_contact);
    if (!row.bind(id.value).step())
        return std::nullopt;
    return std::pair(CustomerId{row.integer(8)}, contact_of(connection, row));
}

ContactId add_contact(const Transaction& transaction, RowHistory& history, CustomerId customer,
                      const Contact& contact) {
    Statement insert(transaction.connection(), insert_contact);
    insert.bind(new_uuid(), customer.value, contact.name, contact.role, contact.email, contact.phone, contact.mobile,
                contact.is_default);
    const auto id = id_of(insert);
    history.added("contact", {id});
    return ContactId{id};
}

void set_contact_field(const Transaction& transaction, RowHistory& history, ContactId id, ContactField field,
                       const std::string& text) {
    history.update("contact", {id.value}, [&] {
        Statement(transaction.connection(), "UPDATE contact SET " + std::string(key_of(field)) + " = ? WHERE id = ?")
            .bind(text, id.value)
            .run();
    });
}

void set_default_contact(const Transaction& transaction, RowHistory& history, CustomerId customer, ContactId contact) {
    const auto& connection = transaction.connection();
    const auto set = [&](std::int64_t id, bool is_default) {
        history.update("contact", {id}, [&] { Statement(connection, update_default).bind(is_default, id).run(); });
    };
    std::int64_t before = 0;
    {
        Statement row(connection, select_default);
        before = row.bind(customer.value).step() ? row.integer(0) : 0;
    }
    if (before == contact.value)
        return;
    if (before != 0)
        set(before, false);
    set(contact.value, true);
}

void let_contact_leave(const Transaction& transaction, RowHistory& history, ContactId contact, Date on) {
    history.update("contact", {contact.value},
                   [&] { Statement(transaction.connection(), update_left).bind(on.days, contact.value).run(); });
}

} // namespace encours::store
