// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_store.h"

#include "core/store/fast_statement.h"

namespace encours::store {

namespace {

constexpr const char* all_customers =
    "SELECT c.id, c.code, c.name, c.legal_name, c.kind, c.address, c.postcode, c.city, c.country, c.siren,"
    " c.vat_number, c.iban, c.email, c.phone, c.terms, c.penalty_rate, c.credit_limit, c.category,"
    " COALESCE(p.code, ''), COALESCE(g.name, ''), c.tags"
    " FROM customer c LEFT JOIN customer p ON p.id = c.payer_id LEFT JOIN customer_group g ON g.id = c.group_id"
    " WHERE c.merged_into IS NULL ORDER BY c.id";
// One that was erased is nobody any more.
constexpr const char* all_contacts =
    "SELECT c.code, c.name, t.name, t.role, t.email, t.phone, t.mobile, t.address, t.postcode, t.city, t.country,"
    " t.language, t.is_default, t.left_on"
    " FROM contact t JOIN customer o ON o.id = t.customer_id JOIN customer c ON c.id = COALESCE(o.merged_into, o.id)"
    " WHERE t.erased_on IS NULL ORDER BY t.id";
constexpr const char* all_documents =
    "SELECT i.id, c.code, c.name, i.number, i.kind, i.issued, i.booked, i.gross_minor, i.currency, i.category, i.label"
    " FROM invoice i JOIN customer o ON o.id = i.customer_id JOIN customer c ON c.id = COALESCE(o.merged_into, o.id)"
    " ORDER BY i.id";
constexpr const char* all_payments =
    "SELECT p.id, c.code, c.name, p.kind, p.paid, p.booked, p.amount_minor, p.reversed_on, p.currency, p.reference,"
    " p.label"
    " FROM payment p JOIN customer o ON o.id = p.customer_id JOIN customer c ON c.id = COALESCE(o.merged_into, o.id)"
    " ORDER BY p.id";

Date day(const FastStatement& row, int column) { return {static_cast<std::int32_t>(row.integer(column))}; }

std::optional<Date> optional_day(const FastStatement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(day(row, column));
}

std::optional<std::int64_t> optional_integer(const FastStatement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(row.integer(column));
}

template <class Listed, class Read>
std::int64_t list(const Connection& connection, const char* sql, const std::function<bool(const Listed&)>& visit,
                  Read read) {
    FastStatement row(connection, sql);
    std::int64_t rows = 0;
    while (row.step()) {
        ++rows;
        if (!visit(read(row)))
            break;
    }
    return rows;
}

} // namespace

std::int64_t list_customers(const Connection& connection, const std::function<bool(const ListedCustomer&)>& visit) {
    return list<ListedCustomer>(connection, all_customers, visit, [](const FastStatement& row) {
        return ListedCustomer{row.integer(0),
                              row.text(1),
                              row.text(2),
                              row.text(3),
                              static_cast<CustomerKind>(row.integer(4)),
                              row.text(5),
                              row.text(6),
                              row.text(7),
                              row.text(8),
                              row.text(9),
                              row.text(10),
                              row.text(11),
                              row.text(12),
                              row.text(13),
                              row.text(14),
                              optional_integer(row, 15),
                              optional_integer(row, 16),
                              row.text(17),
                              row.text(18),
                              row.text(19),
                              row.text(20)};
    });
}

std::int64_t list_contacts(const Connection& connection, const std::function<bool(const ListedContact&)>& visit) {
    return list<ListedContact>(connection, all_contacts, visit, [](const FastStatement& row) {
        return ListedContact{row.text(0),  row.text(1),  row.text(2),          row.text(3),          row.text(4),
                             row.text(5),  row.text(6),  row.text(7),          row.text(8),          row.text(9),
                             row.text(10), row.text(11), row.integer(12) != 0, optional_day(row, 13)};
    });
}

std::int64_t list_documents(const Connection& connection, const std::function<bool(const ListedDocument&)>& visit) {
    return list<ListedDocument>(connection, all_documents, visit, [](const FastStatement& row) {
        return ListedDocument{row.integer(0),
                              row.text(1),
                              row.text(2),
                              row.text(3),
                              static_cast<DocumentKind>(row.integer(4)),
                              day(row, 5),
                              optional_day(row, 6),
                              row.integer(7),
                              row.text(8),
                              row.text(9),
                              row.text(10)};
    });
}

std::int64_t list_payments(const Connection& connection, const std::function<bool(const ListedPayment&)>& visit) {
    return list<ListedPayment>(connection, all_payments, visit, [](const FastStatement& row) {
        return ListedPayment{
            row.integer(0), row.text(1),          row.text(2),    static_cast<SettlementKind>(row.integer(3)),
            day(row, 4),    optional_day(row, 5), row.integer(6), optional_day(row, 7),
            row.text(8),    row.text(9),          row.text(10)};
    });
}

} // namespace encours::store
