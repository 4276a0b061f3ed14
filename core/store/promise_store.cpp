// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/promise_store.h"

#include "core/base/random.h"
#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* insert_promise = "INSERT INTO promise (uuid, customer_id, answer_id, made_on, until_day, "
                                       "amount_minor, currency, note, actor, act_id)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* insert_promise_item = "INSERT INTO promise_item (promise_id, due_item_id) VALUES (?, ?)";
constexpr const char* set_withdrawn = "UPDATE promise SET withdrawn_on = ?, withdrawn_why = ? WHERE id = ?";
const std::string select_promises =
    "SELECT p.id, p.customer_id, p.made_on, p.until_day, p.amount_minor, p.currency, p.withdrawn_on, p.note,"
    " coalesce(a.uuid, '') FROM promise p LEFT JOIN act a ON a.id = p.act_id";
constexpr const char* select_promise_items =
    "SELECT due_item_id FROM promise_item WHERE promise_id = ? ORDER BY due_item_id";
constexpr const char* insert_plan =
    "INSERT INTO payment_plan (uuid, customer_id, agreed_on, signed_on, currency, note, actor, act_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* insert_plan_item = "INSERT INTO payment_plan_item (plan_id, due_item_id) VALUES (?, ?)";
constexpr const char* insert_instalment =
    "INSERT INTO instalment (plan_id, position, due, amount_minor) VALUES (?, ?, ?, ?)";
constexpr const char* set_ended = "UPDATE payment_plan SET ended_on = ?, ended_why = ? WHERE id = ?";
const std::string select_plans =
    "SELECT p.id, p.customer_id, p.agreed_on, p.signed_on, p.ended_on, p.currency, p.note, coalesce(a.uuid, '')"
    " FROM payment_plan p LEFT JOIN act a ON a.id = p.act_id";
constexpr const char* select_plan_items =
    "SELECT due_item_id FROM payment_plan_item WHERE plan_id = ? ORDER BY due_item_id";
constexpr const char* select_instalments =
    "SELECT due, amount_minor FROM instalment WHERE plan_id = ? ORDER BY due, position";

std::vector<DueItemId> items_of(const Connection& connection, const char* sql, std::int64_t owner) {
    std::vector<DueItemId> items;
    Statement row(connection, sql);
    row.bind(owner);
    while (row.step())
        items.push_back(DueItemId{row.integer(0)});
    return items;
}

std::vector<Promise> read_promises(const Connection& connection, Statement& row) {
    std::vector<Promise> promises;
    CurrencyReader currencies(connection.file());
    while (row.step()) {
        auto& promise = promises.emplace_back();
        promise.id = row.integer(0);
        promise.customer = CustomerId{row.integer(1)};
        promise.made_on = day_of(connection, row, 2);
        promise.until = day_of(connection, row, 3);
        promise.amount = row.integer(4);
        promise.currency = currencies.read(row.text(5));
        promise.withdrawn_on = optional_day(connection, row, 6);
        promise.note = row.text(7);
        promise.act = row.text(8);
        promise.items = items_of(connection, select_promise_items, promise.id);
    }
    return promises;
}

std::vector<PaymentPlan> read_plans(const Connection& connection, Statement& row) {
    std::vector<PaymentPlan> plans;
    CurrencyReader currencies(connection.file());
    while (row.step()) {
        auto& plan = plans.emplace_back();
        plan.id = row.integer(0);
        plan.customer = CustomerId{row.integer(1)};
        plan.agreed_on = day_of(connection, row, 2);
        plan.signed_on = optional_day(connection, row, 3);
        plan.ended_on = optional_day(connection, row, 4);
        plan.currency = currencies.read(row.text(5));
        plan.note = row.text(6);
        plan.act = row.text(7);
        plan.items = items_of(connection, select_plan_items, plan.id);
        Statement instalment(connection, select_instalments);
        instalment.bind(plan.id);
        while (instalment.step())
            plan.instalments.push_back({day_of(connection, instalment, 0), instalment.integer(1)});
    }
    return plans;
}

} // namespace

std::int64_t add_promise(const ActScope& scope, const Promise& promise, std::optional<std::int64_t> answer) {
    Statement insert(scope.connection(), insert_promise);
    insert.bind(new_uuid(), promise.customer.value, answer, promise.made_on.days, promise.until.days, promise.amount,
                promise.currency.code(), promise.note, scope.actor, scope.act.value);
    const auto id = insert_row(scope, "promise", insert);
    for (const auto item : promise.items) {
        Statement(scope.connection(), insert_promise_item).bind(id, item.value).run();
        scope.history.added("promise_item", {id, item.value});
    }
    return id;
}

void withdraw_promise(const ActScope& scope, std::int64_t promise, Date on, const std::string& why) {
    scope.history.update("promise", {promise},
                         [&] { Statement(scope.connection(), set_withdrawn).bind(on.days, why, promise).run(); });
}

std::optional<Promise> read_promise(const Connection& connection, std::int64_t id) {
    Statement row(connection, select_promises + " WHERE p.id = ?");
    row.bind(id);
    auto found = read_promises(connection, row);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Promise> promises_of(const Connection& connection, CustomerId customer) {
    Statement row(connection, select_promises + " WHERE p.customer_id = ? ORDER BY p.made_on DESC, p.id DESC");
    row.bind(customer.value);
    return read_promises(connection, row);
}

std::vector<Promise> all_promises(const Connection& connection) {
    Statement row(connection, select_promises + " ORDER BY p.until_day, p.id");
    return read_promises(connection, row);
}

std::int64_t add_plan(const ActScope& scope, const PaymentPlan& plan) {
    Statement insert(scope.connection(), insert_plan);
    insert.bind(new_uuid(), plan.customer.value, plan.agreed_on.days, days_of(plan.signed_on), plan.currency.code(),
                plan.note, scope.actor, scope.act.value);
    const auto id = insert_row(scope, "payment_plan", insert);
    for (const auto item : plan.items) {
        Statement(scope.connection(), insert_plan_item).bind(id, item.value).run();
        scope.history.added("payment_plan_item", {id, item.value});
    }
    std::int64_t position = 0;
    for (const auto& instalment : plan.instalments) {
        Statement(scope.connection(), insert_instalment)
            .bind(id, position, instalment.due.days, instalment.amount)
            .run();
        scope.history.added("instalment", {id, position});
        ++position;
    }
    return id;
}

void end_plan(const ActScope& scope, std::int64_t plan, Date on, const std::string& why) {
    scope.history.update("payment_plan", {plan},
                         [&] { Statement(scope.connection(), set_ended).bind(on.days, why, plan).run(); });
}

std::optional<PaymentPlan> read_plan(const Connection& connection, std::int64_t id) {
    Statement row(connection, select_plans + " WHERE p.id = ?");
    row.bind(id);
    auto found = read_plans(connection, row);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PaymentPlan> plans_of(const Connection& connection, CustomerId customer) {
    Statement row(connection, select_plans + " WHERE p.customer_id = ? ORDER BY p.agreed_on DESC, p.id DESC");
    row.bind(customer.value);
    return read_plans(connection, row);
}

std::vector<PaymentPlan> all_plans(const Connection& connection) {
    Statement row(connection, select_plans + " ORDER BY p.agreed_on, p.id");
    return read_plans(connection, row);
}

} // namespace encours::store
