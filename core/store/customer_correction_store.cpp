// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_correction_store.h"

#include "core/import/list_kind.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_of_customers =
    "SELECT customer_id, field, told FROM customer_correction UNION ALL"
    " SELECT t.customer_id, CASE k.field WHEN 'name' THEN 'contact' WHEN 'role' THEN 'contact_role' ELSE k.field END,"
    "  k.told FROM contact_correction k JOIN contact t ON t.id = k.contact_id"
    " WHERE t.is_default = 1 AND k.field IN ('name', 'role', 'mobile')";
constexpr const char* select_of_contacts =
    "SELECT k.contact_id, k.field, k.told FROM contact t JOIN contact_correction k ON k.contact_id = t.id"
    " WHERE t.customer_id = ?";

/// The two tables have one form.
struct Table {
    std::string name, owner;
    [[nodiscard]] std::string where() const { return " WHERE " + owner + " = ? AND field = ?"; }
};

const Table& of_customers() {
    static const Table table{"customer_correction", "customer_id"};
    return table;
}

const Table& of_contacts() {
    static const Table table{"contact_correction", "contact_id"};
    return table;
}

void record(const Connection& connection, RowHistory& history, const Table& table, std::int64_t owner,
            std::string_view field, const std::string& told, std::int64_t now_utc_ms, const std::string& actor) {
    const RowKey key{owner, std::string(field)};
    Statement known(connection, "SELECT 1 FROM " + table.name + table.where());
    if (known.bind(owner, field).step()) {
        history.update(table.name, key, [&] {
            Statement(connection, "UPDATE " + table.name + " SET corrected_at = ?, actor = ?" + table.where())
                .bind(now_utc_ms, actor, owner, field)
                .run();
        });
        return;
    }
    Statement(connection, "INSERT INTO " + table.name + " (" + table.owner +
                              ", field, corrected_at, actor, told) VALUES (?, ?, ?, ?, ?)")
        .bind(owner, field, now_utc_ms, actor, told)
        .run();
    history.added(table.name, key);
}

void keep(const Connection& connection, RowHistory& history, const Table& table, std::int64_t owner,
          std::string_view field, std::string_view told) {
    history.update(table.name, {owner, std::string(field)}, [&] {
        Statement(connection, "UPDATE " + table.name + " SET told = ?" + table.where()).bind(told, owner, field).run();
    });
}

} // namespace

void record_correction(const Transaction& transaction, RowHistory& history, CustomerId customer, std::string_view field,
                       const std::string& told, std::int64_t now_utc_ms, const std::string& actor) {
    record(transaction.connection(), history, of_customers(), customer.value, field, told, now_utc_ms, actor);
}

void record_correction(const Transaction& transaction, RowHistory& history, ContactId contact, std::string_view field,
                       const std::string& told, std::int64_t now_utc_ms, const std::string& actor) {
    record(transaction.connection(), history, of_contacts(), contact.value, field, told, now_utc_ms, actor);
}

void forget_correction(RowHistory& history, CustomerId customer, std::string_view field) {
    history.remove(of_customers().name, {customer.value, std::string(field)});
}

void forget_correction(RowHistory& history, ContactId contact, std::string_view field) {
    history.remove(of_contacts().name, {contact.value, std::string(field)});
}

void keep_told(const Connection& connection, RowHistory& history, CustomerId customer, std::string_view field,
               std::string_view told) {
    keep(connection, history, of_customers(), customer.value, field, told);
}

void keep_told(const Connection& connection, RowHistory& history, ContactId contact, std::string_view field,
               std::string_view told) {
    keep(connection, history, of_contacts(), contact.value, field, told);
}

void visit_corrections(
    const Connection& connection,
    const std::function<void(CustomerId customer, ReceivableField field, std::string_view told)>& visit) {
    Statement row(connection, select_of_customers);
    while (row.step()) {
        if (const auto field = field_from_name(ListKind::customers, row.text(1)))
            visit(CustomerId{row.integer(0)}, *field, row.text(2));
    }
}

void visit_contact_corrections(
    const Connection& connection, CustomerId customer,
    const std::function<void(ContactId contact, std::string_view field, std::string_view told)>& visit) {
    Statement row(connection, select_of_contacts);
    row.bind(customer.value);
    while (row.step())
        visit(ContactId{row.integer(0)}, row.text(1), row.text(2));
}

} // namespace encours::store
