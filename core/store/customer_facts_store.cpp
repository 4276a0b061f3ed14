// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_facts_store.h"

#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_facts =
    "SELECT c.id, c.code, c.name, c.kind, c.country, c.siren, c.vat_number, c.postcode,"
    " (c.address <> '' AND c.postcode || c.city <> '') OR EXISTS (SELECT 1 FROM contact t WHERE t.customer_id = c.id"
    "  AND t.left_on IS NULL AND t.address <> '' AND t.postcode || t.city <> ''),"
    " c.email <> '' OR EXISTS (SELECT 1 FROM contact t WHERE t.customer_id = c.id AND t.left_on IS NULL"
    "  AND t.email <> '') FROM customer c WHERE c.merged_into IS NULL ORDER BY c.id";
constexpr const char* select_conditions =
    "SELECT id, kind, penalty_rate, terms, terms_stipulated FROM customer WHERE merged_into IS NULL ORDER BY id";

} // namespace

std::vector<CustomerConditions> read_customer_conditions(const Connection& connection) {
    std::vector<CustomerConditions> customers;
    Statement row(connection, select_conditions);
    while (row.step()) {
        auto& one = customers.emplace_back();
        one.id = CustomerId{row.integer(0)};
        one.kind = static_cast<CustomerKind>(row.integer(1));
        if (!row.is_null(2))
            one.penalty_rate = static_cast<std::int32_t>(row.integer(2));
        one.terms = row.text(3);
        one.terms_stipulated = row.integer(4) != 0;
    }
    return customers;
}

std::vector<CustomerFacts> read_customer_facts(const Connection& connection) {
    std::vector<CustomerFacts> customers;
    Statement row(connection, select_facts);
    while (row.step())
        customers.push_back({CustomerId{row.integer(0)}, row.text(1), row.text(2),
                             static_cast<CustomerKind>(row.integer(3)), row.text(4), row.text(5), row.text(6),
                             row.text(7), row.integer(8) != 0, row.integer(9) != 0});
    return customers;
}

} // namespace encours::store
