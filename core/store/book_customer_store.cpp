// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_customer_store.h"

#include "core/base/random.h"
#include "core/store/customer_correction_store.h"
#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_codes = "SELECT code, coalesce(merged_into, id) FROM customer";
constexpr const char* select_aliases = "SELECT a.code, coalesce(c.merged_into, c.id) FROM customer_alias a"
                                       " JOIN customer c ON c.id = a.customer_id WHERE a.source_id = ?";
constexpr const char* select_of_others =
    "SELECT c.id, c.name, c.siren, c.vat_number, c.postcode FROM customer c LEFT JOIN import_batch b ON b.id = "
    "c.batch_id"
    " WHERE c.merged_into IS NULL AND b.source_id IS NOT ?1"
    " AND NOT EXISTS (SELECT 1 FROM customer_alias a WHERE a.customer_id = c.id AND a.source_id = ?1)";
constexpr const char* select_told_by_others =
    "SELECT c.id FROM customer c LEFT JOIN import_batch b ON b.id = c.batch_id LEFT JOIN source s ON s.id = b.source_id"
    " WHERE s.format IS NOT 'fec' UNION"
    " SELECT a.customer_id FROM customer_alias a JOIN source s ON s.id = a.source_id WHERE s.format <> 'fec'";
constexpr const char* select_names = "SELECT id, name FROM customer";
constexpr const char* insert_customer = "INSERT INTO customer (id, uuid, code, name, batch_id) VALUES (?, ?, ?, ?, ?)";
constexpr const char* insert_alias =
    "INSERT INTO customer_alias (source_id, code, customer_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING code";
constexpr const char* select_own_code = "SELECT c.code, coalesce(b.source_id, 0) FROM customer c"
                                        " LEFT JOIN import_batch b ON b.id = c.batch_id WHERE c.id = ?";
constexpr const char* select_terms = "SELECT terms FROM customer WHERE id = ?";
constexpr const char* select_code = "SELECT code FROM customer WHERE id = ?";
constexpr const char* select_merged = "SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL";
constexpr const char* update_code = "UPDATE customer SET code = ? WHERE id = ?";
constexpr const char* update_name = "UPDATE customer SET name = ? WHERE id = ?";

} // namespace

struct BookCustomerStore::Statements {
    explicit Statements(const Transaction& transaction)
        : connection(transaction.connection()), ids(transaction, "customer") {}

    const Connection& connection;
    IdSequence ids;
    FastStatement add{connection, insert_customer};
};

BookCustomerStore::BookCustomerStore(const Transaction& transaction, BatchId batch, std::int64_t source_id,
                                     RowHistory& history)
    : batch_(batch), source_id_(source_id), history_(history), statements_(std::make_unique<Statements>(transaction)) {
    const auto& connection = statements_->connection;
    visit_customers_of_others(connection, source_id, [this](const CustomersOfOthers::Customer& customer) {
        others_.add(customer);
        new_to_source_.insert(customer.id.value);
    });
    FastStatement told(connection, select_told_by_others);
    while (told.step())
        told_by_others_.insert(told.integer(0));
    visit_corrections(connection, [this](CustomerId id, ReceivableField field, std::string_view name_told) {
        if (field == ReceivableField::customer_name)
            named_by_person_.emplace(id.value, name_told);
    });
    FastStatement name(connection, select_names);
    while (name.step())
        names_.emplace(name.integer(0), name.text(1));
}

BookCustomerStore::~BookCustomerStore() = default;

void BookCustomerStore::save() { statements_->ids.save(); }

void BookCustomerStore::visit_codes(const std::function<void(std::string_view, CustomerId)>& visit) {
    FastStatement code(statements_->connection, select_codes);
    while (code.step())
        visit(code.text(0), CustomerId{code.integer(1)});
    FastStatement alias(statements_->connection, select_aliases);
    alias.bind(1, source_id_);
    while (alias.step())
        visit(alias.text(0), CustomerId{alias.integer(1)});
}

void BookCustomerStore::name_alias(CustomerId id, const std::string& code) {
    add_customer_alias(statements_->connection, history_, source_id_, code, id);
    new_to_source_.erase(id.value);
    others_.remove(id);
}

std::optional<CustomerId> BookCustomerStore::find_by_name(const std::string& name) const {
    return others_.find(name, {}, {});
}

void BookCustomerStore::take_over(CustomerId id, const std::string& code) {
    Statement own(statements_->connection, select_own_code);
    (void)own.bind(id.value).step();
    const auto old_code = own.text(0);
    const auto brought_by = own.integer(1);
    if (brought_by != 0)
        add_customer_alias(statements_->connection, history_, brought_by, old_code, id);
    history_.update("customer", {id.value},
                    [&] { Statement(statements_->connection, update_code).bind(code, id.value).run(); });
    name_alias(id, code);
}

CustomerId BookCustomerStore::add(const std::string& code, const std::string& name) {
    const auto id = statements_->ids.next();
    const auto uuid = new_uuid();
    auto& row = statements_->add;
    row.bind(1, id);
    row.bind(2, std::string_view(uuid));
    row.bind(3, std::string_view(code));
    row.bind(4, std::string_view(name));
    row.bind(5, batch_.value);
    row.run();
    names_[id] = name;
    return CustomerId{id};
}

bool BookCustomerStore::set_name(CustomerId id, const std::string& name) {
    auto& known = names_[id.value];
    if (const auto person = named_by_person_.find(id.value); person != named_by_person_.end()) {
        if (person->second != name)
            keep_told(statements_->connection, history_, id, "name", name);
        person->second = name;
        return false;
    }
    if (known == name)
        return false;
    known = name;
    history_.update("customer", {id.value},
                    [&] { Statement(statements_->connection, update_name).bind(name, id.value).run(); });
    return true;
}

void visit_customers_of_others(const Connection& connection, std::int64_t source_id,
                               const std::function<void(const CustomersOfOthers::Customer&)>& visit) {
    FastStatement row(connection, select_of_others);
    row.bind(1, source_id);
    while (row.step())
        visit({CustomerId{row.integer(0)}, std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
               std::string(row.text(4))});
}

std::string customer_terms(const Connection& connection, CustomerId id) {
    Statement row(connection, select_terms);
    return row.bind(id.value).step() ? row.text(0) : std::string();
}

std::string customer_code(const Connection& connection, CustomerId id) {
    Statement row(connection, select_code);
    return row.bind(id.value).step() ? row.text(0) : std::string();
}

std::unordered_map<std::int64_t, CustomerId> merged_customers(const Connection& connection) {
    std::unordered_map<std::int64_t, CustomerId> merged;
    FastStatement row(connection, select_merged);
    while (row.step())
        merged.emplace(row.integer(0), CustomerId{row.integer(1)});
    return merged;
}

bool add_customer_alias(const Connection& connection, RowHistory& history, std::int64_t source_id,
                        const std::string& code, CustomerId id) {
    Statement alias(connection, insert_alias);
    if (!alias.bind(source_id, code, id.value).step())
        return false;
    history.added("customer_alias", {source_id, code});
    return true;
}

} // namespace encours::store
