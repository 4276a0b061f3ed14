// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_import_store.h"

#include "core/base/random.h"
#include "core/store/book_customer_store.h"
#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_codes = "SELECT code, coalesce(merged_into, id) FROM customer";
constexpr const char* select_aliases = "SELECT a.code, coalesce(c.merged_into, c.id) FROM customer_alias a"
                                       " JOIN customer c ON c.id = a.customer_id WHERE a.source_id = ?";
constexpr const char* select_aliases_of_others =
    "SELECT a.code, coalesce(c.merged_into, c.id) FROM customer_alias a JOIN customer c ON c.id = a.customer_id"
    " WHERE a.source_id <> ?";
constexpr const char* insert_customer = "INSERT INTO customer (id, uuid, code, name, batch_id) VALUES (?, ?, ?, ?, ?)";
constexpr const char* select_customer =
    "SELECT c.name, c.legal_name, c.address, c.postcode, c.city, c.country, c.language, c.siren, c.vat_number, c.iban,"
    " c.email, c.phone, c.terms, c.category, c.tags, c.kind, c.penalty_rate, c.credit_limit,"
    " coalesce(t.id, 0), coalesce(t.name, ''), coalesce(t.role, ''), coalesce(t.mobile, ''),"
    " coalesce(p.code, ''), coalesce(g.name, '')"
    " FROM customer c LEFT JOIN contact t ON t.customer_id = c.id AND t.is_default = 1"
    " LEFT JOIN customer p ON p.id = c.payer_id LEFT JOIN customer_group g ON g.id = c.group_id WHERE c.id = ?";
constexpr const char* update_customer =
    "UPDATE customer SET name = ?, legal_name = ?, address = ?, postcode = ?, city = ?, country = ?, language = ?,"
    " siren = ?, vat_number = ?, iban = ?, email = ?, phone = ?, terms = ?, category = ?, tags = ?, kind = ?,"
    " penalty_rate = ?, credit_limit = ?, group_id = ? WHERE id = ?";
constexpr const char* update_payer = "UPDATE customer SET payer_id = ? WHERE id = ?";
constexpr const char* select_terms = "SELECT terms FROM customer WHERE id = ?";
constexpr const char* select_code = "SELECT code FROM customer WHERE id = ?";
constexpr const char* select_group = "SELECT id FROM customer_group WHERE name = ?";
constexpr const char* insert_group = "INSERT INTO customer_group (name) VALUES (?) RETURNING id";
constexpr const char* insert_contact =
    "INSERT INTO contact (uuid, customer_id, name, role, mobile, is_default, batch_id)"
    " VALUES (?, ?, ?, ?, ?, 1, ?)";
constexpr const char* update_contact_row = "UPDATE contact SET name = ?, role = ?, mobile = ? WHERE id = ?";
constexpr const char* select_estimated =
    "SELECT d.id, i.issued, i.received, d.due FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    " WHERE i.customer_id = ? AND d.due_origin = 1 AND i.kind <> 1"; // a credit note follows no terms
constexpr const char* update_due = "UPDATE due_item SET due = ? WHERE id = ?";

/// The texts of select_customer and update_customer in their order.
constexpr std::string StoredCustomer::*texts[] = {
    &StoredCustomer::name,  &StoredCustomer::legal_name, &StoredCustomer::address,  &StoredCustomer::postcode,
    &StoredCustomer::city,  &StoredCustomer::country,    &StoredCustomer::language, &StoredCustomer::siren,
    &StoredCustomer::vat,   &StoredCustomer::iban,       &StoredCustomer::email,    &StoredCustomer::phone,
    &StoredCustomer::terms, &StoredCustomer::category,   &StoredCustomer::tags};
constexpr int text_count = 15;

Date day(std::int64_t number) { return Date{static_cast<std::int32_t>(number)}; }

} // namespace

struct CustomerImportStore::Statements {
    explicit Statements(const Transaction& transaction)
        : connection(transaction.connection()), ids(transaction, "customer") {}

    const Connection& connection;
    IdSequence ids;
    FastStatement add{connection, insert_customer};
    FastStatement read{connection, select_customer};
    FastStatement change{connection, update_customer};
    FastStatement terms{connection, select_terms};
};

CustomerImportStore::CustomerImportStore(const Transaction& transaction, BatchId batch, RowHistory& history)
    : batch_(batch), history_(history), statements_(std::make_unique<Statements>(transaction)) {}

CustomerImportStore::~CustomerImportStore() = default;

void CustomerImportStore::save() { statements_->ids.save(); }

void CustomerImportStore::visit_codes(std::int64_t source_id,
                                      const std::function<void(std::string_view, CustomerId)>& visit) {
    FastStatement code(statements_->connection, select_codes);
    while (code.step())
        visit(code.text(0), CustomerId{code.integer(1)});
    FastStatement alias(statements_->connection, select_aliases);
    alias.bind(1, source_id);
    while (alias.step())
        visit(alias.text(0), CustomerId{alias.integer(1)});
}

void CustomerImportStore::visit_aliases_of_others(std::int64_t source_id,
                                                  const std::function<void(std::string_view, CustomerId)>& visit) {
    FastStatement alias(statements_->connection, select_aliases_of_others);
    alias.bind(1, source_id);
    while (alias.step())
        visit(alias.text(0), CustomerId{alias.integer(1)});
}

CustomerId CustomerImportStore::add(std::string_view code, std::string_view name) {
    const auto id = statements_->ids.next();
    const auto uuid = new_uuid();
    auto& row = statements_->add;
    row.bind(1, id);
    row.bind(2, uuid);
    row.bind(3, code);
    row.bind(4, name);
    row.bind(5, batch_.value);
    row.run();
    return CustomerId{id};
}

StoredCustomer CustomerImportStore::read(CustomerId id) {
    StoredCustomer customer;
    customer.id = id;
    auto& row = statements_->read;
    row.bind(1, id.value);
    if (!row.step())
        return customer;
    for (int i = 0; i < text_count; ++i)
        customer.*texts[i] = row.text(i);
    customer.kind = static_cast<CustomerKind>(row.integer(15));
    if (!row.is_null(16))
        customer.penalty_rate_bp = static_cast<std::int32_t>(row.integer(16));
    if (!row.is_null(17))
        customer.credit_limit = row.integer(17);
    customer.contact_id = row.integer(18);
    customer.contact = row.text(19);
    customer.contact_role = row.text(20);
    customer.mobile = row.text(21);
    customer.payer = row.text(22);
    customer.group = row.text(23);
    row.reset();
    return customer;
}

void CustomerImportStore::update(const StoredCustomer& customer) {
    auto& row = statements_->change;
    for (int i = 0; i < text_count; ++i)
        row.bind(i + 1, customer.*texts[i]);
    const auto bind_or_null = [&row](int index, std::optional<std::int64_t> value) {
        value ? row.bind(index, *value) : row.bind_null(index);
    };
    row.bind(16, static_cast<std::int64_t>(customer.kind));
    bind_or_null(17, customer.penalty_rate_bp);
    bind_or_null(18, customer.credit_limit);
    bind_or_null(19, group_id(customer.group));
    row.bind(20, customer.id.value);
    history_.update("customer", {customer.id.value}, [&row] { row.run(); });
    update_contact(customer);
}

std::optional<std::int64_t> CustomerImportStore::group_id(const std::string& name) {
    if (name.empty())
        return std::nullopt;
    Statement found(statements_->connection, select_group);
    if (found.bind(name).step())
        return found.integer(0);
    Statement added(statements_->connection, insert_group);
    (void)added.bind(name).step();
    return added.integer(0);
}

void CustomerImportStore::update_contact(const StoredCustomer& customer) {
    if (customer.contact_id != 0) {
        history_.update("contact", {customer.contact_id}, [&] {
            Statement(statements_->connection, update_contact_row)
                .bind(customer.contact, customer.contact_role, customer.mobile, customer.contact_id)
                .run();
        });
    } else if (!customer.contact.empty() || !customer.contact_role.empty() || !customer.mobile.empty()) {
        Statement(statements_->connection, insert_contact)
            .bind(new_uuid(), customer.id.value, customer.contact, customer.contact_role, customer.mobile, batch_.value)
            .run();
    }
}

void CustomerImportStore::set_payer(CustomerId customer, CustomerId payer) {
    history_.update("customer", {customer.value},
                    [&] { Statement(statements_->connection, update_payer).bind(payer.value, customer.value).run(); });
}

void CustomerImportStore::add_alias(std::int64_t source_id, const std::string& code, CustomerId id) {
    add_customer_alias(statements_->connection, history_, source_id, code, id);
}

std::string CustomerImportStore::terms_of(CustomerId id) {
    auto& row = statements_->terms;
    row.bind(1, id.value);
    std::string terms;
    while (row.step())
        terms = row.text(0);
    return terms;
}

std::string CustomerImportStore::code_of(CustomerId id) {
    Statement row(statements_->connection, select_code);
    return row.bind(id.value).step() ? row.text(0) : std::string();
}

std::vector<CustomerImportStore::EstimatedItem> CustomerImportStore::estimated_items(CustomerId id) {
    std::vector<EstimatedItem> items;
    Statement row(statements_->connection, select_estimated);
    row.bind(id.value);
    while (row.step()) {
        const auto received = row.optional_integer(2);
        items.push_back({row.integer(0), day(row.integer(1)), received ? std::optional(day(*received)) : std::nullopt,
                         day(row.integer(3))});
    }
    return items;
}

void CustomerImportStore::set_due(std::int64_t item, Date due) {
    history_.update("due_item", {item},
                    [&] { Statement(statements_->connection, update_due).bind(due.days, item).run(); });
}

} // namespace encours::store
