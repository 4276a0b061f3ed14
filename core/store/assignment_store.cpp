// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assignment_store.h"

#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* insert_assignment =
    "INSERT INTO assignment (customer_id, person, from_day, until_day, instead_of, reason, actor, act_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
const std::string select_assignments =
    "SELECT s.id, s.customer_id, coalesce(c.name, ''), s.person, s.from_day, s.until_day, s.instead_of, s.reason,"
    " s.actor, coalesce(a.uuid, '') FROM assignment s LEFT JOIN customer c ON c.id = s.customer_id"
    " LEFT JOIN act a ON a.id = s.act_id";
constexpr const char* on_day = " WHERE s.from_day <= ?1 AND (s.until_day IS NULL OR s.until_day > ?1) ORDER BY s.id";
constexpr const char* from_day = " WHERE s.until_day IS NULL OR s.until_day > ?1 ORDER BY s.from_day, s.id";
constexpr const char* of_customer = " WHERE s.customer_id = ? ORDER BY s.id DESC";
constexpr const char* select_actors =
    "SELECT actor, count(*), max(at_utc_ms) FROM journal_entry WHERE actor <> '' GROUP BY actor ORDER BY actor";
constexpr const char* select_deeds =
    "SELECT j.at_utc_ms, j.actor, j.event, coalesce(t.text, '') FROM journal_entry j"
    " LEFT JOIN journal_text t ON t.journal_id = j.id WHERE ?1 = '' OR j.actor = ?1 ORDER BY j.id DESC LIMIT ?2";

std::vector<AssignmentRow> read_rows(const Connection& connection, Statement& row) {
    std::vector<AssignmentRow> rows;
    while (row.step()) {
        auto& one = rows.emplace_back();
        one.id = row.integer(0);
        if (!row.is_null(1))
            one.customer = CustomerId{row.integer(1)};
        one.customer_name = row.text(2);
        one.person = row.text(3);
        one.from = day_of(connection, row, 4);
        one.until = optional_day(connection, row, 5);
        one.instead_of = row.text(6);
        one.reason = row.text(7);
        one.actor = row.text(8);
        one.act = row.text(9);
    }
    return rows;
}

} // namespace

std::int64_t add_assignment(const ActScope& scope, const AssignmentRow& row) {
    Statement insert(scope.connection(), insert_assignment);
    insert.bind(value_of(row.customer), row.person, row.from.days, days_of(row.until), row.instead_of, row.reason,
                scope.actor, scope.act.value);
    return insert_row(scope, "assignment", insert);
}

std::vector<AssignmentRow> assignments_on(const Connection& connection, Date at) {
    Statement row(connection, select_assignments + on_day);
    row.bind(at.days);
    return read_rows(connection, row);
}

std::vector<AssignmentRow> assignments_from(const Connection& connection, Date at) {
    Statement row(connection, select_assignments + from_day);
    row.bind(at.days);
    return read_rows(connection, row);
}

std::vector<AssignmentRow> assignments_of(const Connection& connection, CustomerId customer) {
    Statement row(connection, select_assignments + of_customer);
    row.bind(customer.value);
    return read_rows(connection, row);
}

std::vector<ActorRow> actors(const Connection& connection) {
    std::vector<ActorRow> rows;
    Statement row(connection, select_actors);
    while (row.step())
        rows.push_back({row.text(0), row.integer(1), row.integer(2)});
    return rows;
}

std::vector<DeedRow> deeds(const Connection& connection, const std::string& actor, int limit) {
    std::vector<DeedRow> rows;
    Statement row(connection, select_deeds);
    row.bind(actor, limit);
    while (row.step())
        rows.push_back({row.integer(0), row.text(1), row.text(2), row.text(3)});
    return rows;
}

} // namespace encours::store
