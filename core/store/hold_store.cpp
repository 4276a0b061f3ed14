// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hold_store.h"

#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* insert_hold =
    "INSERT INTO hold (kind, customer_id, due_item_id, from_day, until_day, reason, actor, answer_id, act_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* set_ended = "UPDATE hold SET ended_on = ?, ended_why = ? WHERE id = ?";
const std::string select_holds =
    "SELECT h.id, h.kind, h.customer_id, h.due_item_id, coalesce(i.number, ''), h.from_day, h.until_day, h.reason,"
    " h.actor, h.ended_on, h.ended_why, coalesce(a.uuid, '') FROM hold h LEFT JOIN due_item d ON d.id = h.due_item_id"
    " LEFT JOIN invoice i ON i.id = d.invoice_id LEFT JOIN act a ON a.id = h.act_id";
constexpr const char* select_quiet =
    "SELECT id, from_month_day, until_month_day, note FROM customer_quiet WHERE customer_id = ? ORDER BY id";
constexpr const char* insert_quiet =
    "INSERT INTO customer_quiet (customer_id, from_month_day, until_month_day, note) VALUES (?, ?, ?, ?) RETURNING id";
constexpr const char* select_closings = "SELECT id, first, last, note FROM company_closing ORDER BY first, last, id";
constexpr const char* insert_closing = "INSERT INTO company_closing (first, last, note) VALUES (?, ?, ?) RETURNING id";

RecordedHold hold_of(const Connection& connection, const Statement& row) {
    RecordedHold hold;
    hold.id = row.integer(0);
    hold.kind = static_cast<HoldKind>(row.integer(1));
    hold.customer = CustomerId{row.integer(2)};
    if (!row.is_null(3))
        hold.item = DueItemId{row.integer(3)};
    hold.number = row.text(4);
    hold.from = day_of(connection, row, 5);
    hold.until = optional_day(connection, row, 6);
    hold.reason = row.text(7);
    hold.actor = row.text(8);
    hold.ended_on = optional_day(connection, row, 9);
    hold.ended_why = row.text(10);
    hold.act = row.text(11);
    return hold;
}

} // namespace

std::int64_t add_hold(const ActScope& scope, const RecordedHold& hold, std::optional<std::int64_t> answer) {
    Statement insert(scope.connection(), insert_hold);
    insert.bind(hold.kind, hold.customer.value, value_of(hold.item), hold.from.days, days_of(hold.until), hold.reason,
                scope.actor, answer, scope.act.value);
    return insert_row(scope, "hold", insert);
}

void end_hold(const ActScope& scope, std::int64_t hold, Date on, const std::string& why) {
    scope.history.update("hold", {hold},
                         [&] { Statement(scope.connection(), set_ended).bind(on.days, why, hold).run(); });
}

std::optional<RecordedHold> read_hold(const Connection& connection, std::int64_t id) {
    Statement row(connection, select_holds + " WHERE h.id = ?");
    if (!row.bind(id).step())
        return std::nullopt;
    return hold_of(connection, row);
}

std::vector<RecordedHold> holds_of(const Connection& connection, CustomerId customer) {
    std::vector<RecordedHold> holds;
    Statement row(connection, select_holds + " WHERE h.customer_id = ? ORDER BY h.from_day DESC, h.id DESC");
    row.bind(customer.value);
    while (row.step())
        holds.push_back(hold_of(connection, row));
    return holds;
}

int end_holds(const ActScope& scope, CustomerId customer, HoldKind kind, Date on, const std::string& why) {
    int ended = 0;
    for (const auto& hold : holds_of(scope.connection(), customer)) {
        if (hold.kind != kind || !hold.lasts_on(on))
            continue;
        end_hold(scope, hold.id, on, why);
        ++ended;
    }
    return ended;
}

std::vector<QuietRow> quiet_of(const Connection& connection, CustomerId customer) {
    std::vector<QuietRow> rows;
    Statement row(connection, select_quiet);
    row.bind(customer.value);
    while (row.step())
        rows.push_back(
            {row.integer(0), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)), row.text(3)});
    return rows;
}

void add_quiet(const ActScope& scope, CustomerId customer, const QuietRow& row) {
    Statement insert(scope.connection(), insert_quiet);
    insert.bind(customer.value, row.from_month_day, row.until_month_day, row.note);
    (void)insert_row(scope, "customer_quiet", insert);
}

void remove_quiet(const ActScope& scope, std::int64_t id) { scope.history.remove("customer_quiet", {id}); }

std::vector<ClosingRow> closings(const Connection& connection) {
    std::vector<ClosingRow> rows;
    Statement row(connection, select_closings);
    while (row.step())
        rows.push_back({row.integer(0), day_of(connection, row, 1), day_of(connection, row, 2), row.text(3)});
    return rows;
}

void add_closing(const ActScope& scope, const ClosingRow& row) {
    Statement insert(scope.connection(), insert_closing);
    insert.bind(row.first.days, row.last.days, row.note);
    (void)insert_row(scope, "company_closing", insert);
}

void remove_closing(const ActScope& scope, std::int64_t id) { scope.history.remove("company_closing", {id}); }

} // namespace encours::store
