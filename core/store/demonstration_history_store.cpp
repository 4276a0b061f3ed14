// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/demonstration_history_store.h"

#include "core/base/random.h"
#include "core/store/agency_store.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* insert_state =
    "INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, occurrence, adopted)"
    " VALUES (?, ?, ?, ?, 1, 1)";
constexpr const char* insert_answer =
    "INSERT INTO answer (customer_id, message_id, on_day, channel, outcome, actor, note)"
    " VALUES (?, ?, ?, 4, ?, ?, ?) RETURNING id";
constexpr const char* insert_promise =
    "INSERT INTO promise (uuid, customer_id, answer_id, made_on, until_day, amount_minor, currency, actor)"
    " VALUES (?, ?, ?, ?, ?, ?, 'EUR', ?) RETURNING id";
constexpr const char* insert_promise_item = "INSERT INTO promise_item (promise_id, due_item_id) VALUES (?, ?)";
constexpr const char* insert_hold =
    "INSERT INTO hold (kind, customer_id, from_day, until_day, reason, actor, answer_id) VALUES (9, ?, ?, ?, ?, ?, ?)";
constexpr const char* insert_task =
    "INSERT INTO task (uuid, kind, customer_id, due_on, note, created_on, actor, answer_id)"
    " VALUES (?, 4, ?, ?, ?, ?, ?, ?)";
constexpr const char* insert_quiet =
    "INSERT INTO customer_quiet (customer_id, from_month_day, until_month_day, note) VALUES (?, ?, ?, ?)";

constexpr int will_pay = 0, difficulty = 3, could_not_be_reached = 6;
constexpr const char* what_was_said = "Trésorerie tendue après la perte d'un gros chantier, demande des délais.";
constexpr const char* agency_name = "Cabinet Doubs Recouvrement";

std::int64_t id_of(Statement& row) {
    (void)row.step();
    return row.integer(0);
}

} // namespace

void DemonstrationHistoryStore::adopt(std::uint32_t item_id, PolicyId policy, const std::string& step_key,
                                      Date posted) {
    Statement(transaction_.connection(), insert_state).bind(item_id, policy.value, step_key, posted.days).run();
}

void DemonstrationHistoryStore::promise(const InventedPromise& promise) {
    const auto& connection = transaction_.connection();
    Statement answer(connection, insert_answer);
    const auto answer_id = id_of(
        answer.bind(promise.customer.value, promise.message.value, promise.made.days, will_pay, promise.actor, ""));
    Statement made(connection, insert_promise);
    const auto id = id_of(made.bind(new_uuid(), promise.customer.value, answer_id, promise.made.days,
                                    promise.until.days, promise.amount, promise.actor));
    Statement item(connection, insert_promise_item);
    for (const auto one : promise.items)
        item.bind(id, one).run();
}

void DemonstrationHistoryStore::not_reached(MessageId message, CustomerId customer, Date on, const std::string& actor) {
    Statement answer(transaction_.connection(), insert_answer);
    (void)id_of(answer.bind(customer.value, message.value, on.days, could_not_be_reached, actor, ""));
}

void DemonstrationHistoryStore::hand_over(RowHistory& none, CustomerId customer, Date on,
                                          const std::vector<std::pair<std::uint32_t, std::int64_t>>& items) {
    open_agency_case(transaction_, none, find_or_add_agency(transaction_, none, agency_name), customer, on, items);
}

void DemonstrationHistoryStore::in_difficulty(CustomerId customer, Date said, Date until, const std::string& actor) {
    const auto& connection = transaction_.connection();
    Statement answer(connection, insert_answer);
    const auto id = id_of(answer.bind(customer.value, std::nullopt, said.days, difficulty, actor, what_was_said));
    Statement(connection, insert_hold).bind(customer.value, said.days, until.days, what_was_said, actor, id).run();
    Statement(connection, insert_task)
        .bind(new_uuid(), customer.value, (until - 8).days, "Proposer un échéancier.", said.days, actor, id)
        .run();
}

void DemonstrationHistoryStore::quiet(CustomerId customer, int from_month_day, int until_month_day,
                                      const std::string& note) {
    Statement(transaction_.connection(), insert_quiet)
        .bind(customer.value, from_month_day, until_month_day, note)
        .run();
}

} // namespace encours::store
