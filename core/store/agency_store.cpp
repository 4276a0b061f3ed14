// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agency_store.h"

#include "core/base/random.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_agency = "SELECT id FROM agency WHERE name = ?1 OR ?1 = '' ORDER BY id LIMIT 1";
constexpr const char* insert_agency = "INSERT INTO agency (name) VALUES (?) RETURNING id";
constexpr const char* insert_case =
    "INSERT INTO agency_case (uuid, agency_id, customer_id, handed_on) VALUES (?, ?, ?, ?) RETURNING id";
constexpr const char* insert_item = "INSERT INTO agency_case_item (case_id, due_item_id, open_minor) VALUES (?, ?, ?)";

std::int64_t id_of(Statement& row) {
    (void)row.step();
    return row.integer(0);
}

} // namespace

std::int64_t find_or_add_agency(const Transaction& transaction, RowHistory& history, const std::string& name) {
    Statement known(transaction.connection(), select_agency);
    if (known.bind(name).step())
        return known.integer(0);
    Statement added(transaction.connection(), insert_agency);
    const auto id = id_of(added.bind(name));
    history.added("agency", {id});
    return id;
}

std::int64_t open_agency_case(const Transaction& transaction, RowHistory& history, std::int64_t agency,
                              CustomerId customer, Date on,
                              const std::vector<std::pair<std::uint32_t, std::int64_t>>& items) {
    Statement added(transaction.connection(), insert_case);
    const auto id = id_of(added.bind(new_uuid(), agency, customer.value, on.days));
    history.added("agency_case", {id});
    Statement item(transaction.connection(), insert_item);
    for (const auto& [item_id, open] : items) {
        item.bind(id, item_id, open).run();
        history.added("agency_case_item", {id, std::int64_t{item_id}});
    }
    return id;
}

} // namespace encours::store
