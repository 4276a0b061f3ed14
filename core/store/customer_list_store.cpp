// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_list_store.h"

#include "core/store/fast_statement.h"

namespace encours::store {

namespace {

constexpr const char* select_contacts =
    "SELECT customer_id, max(day) FROM ("
    " SELECT customer_id, on_day AS day FROM note"
    " UNION ALL SELECT customer_id, handed_in_on FROM message WHERE handed_in_on IS NOT NULL"
    " UNION ALL SELECT customer_id, on_day FROM answer"
    " UNION ALL SELECT customer_id, made_on FROM promise"
    " UNION ALL SELECT customer_id, on_day FROM complaint"
    ") WHERE day <= ? GROUP BY customer_id";
// Of a customer that was merged, the code and the names mean the other.
constexpr const char* select_found_by =
    "SELECT coalesce(merged_into, id), CASE WHEN merged_into IS NULL THEN '' ELSE code || char(10) || name END"
    " || char(10) || legal_name || char(10) || siren || char(10) || siret || char(10) || vat_number || char(10) || "
    "email"
    " FROM customer"
    " WHERE merged_into IS NOT NULL OR legal_name <> '' OR siren <> '' OR siret <> '' OR vat_number <> '' OR email <> "
    "''"
    " UNION ALL SELECT customer_id, code FROM customer_alias"
    " UNION ALL SELECT customer_id, name || char(10) || email FROM contact WHERE left_on IS NULL";
constexpr const char* select_merged = "SELECT id FROM customer WHERE merged_into IS NOT NULL";

} // namespace

void visit_last_contacts(const Connection& connection, Date until,
                         const std::function<void(CustomerId customer, Date day)>& visit) {
    FastStatement row(connection, select_contacts);
    row.bind(1, std::int64_t{until.days});
    while (row.step())
        visit(CustomerId{row.integer(0)}, Date{static_cast<std::int32_t>(row.integer(1))});
}

void visit_found_by(const Connection& connection,
                    const std::function<void(CustomerId customer, std::string_view text)>& visit) {
    FastStatement row(connection, select_found_by);
    while (row.step())
        visit(CustomerId{row.integer(0)}, row.text(1));
}

void visit_merged(const Connection& connection, const std::function<void(CustomerId customer)>& visit) {
    FastStatement row(connection, select_merged);
    while (row.step())
        visit(CustomerId{row.integer(0)});
}

} // namespace encours::store
