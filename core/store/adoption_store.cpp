// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoption_store.h"

#include "core/reminder/hold.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_state = "SELECT 1 FROM item_state WHERE due_item_id = ?";
constexpr const char* insert_state =
    "INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, cycle, occurrence,"
    " adopted) VALUES (?, ?, ?, ?, ?, ?, 1, 1)";
constexpr const char* update_state =
    "UPDATE item_state SET policy_id = ?2, step_key = ?3, last_posted = ?4, granted_deadline = ?5, cycle = ?6,"
    " occurrence = 1, adopted = 1 WHERE due_item_id = ?1";
constexpr const char* insert_hold =
    "INSERT INTO hold (kind, customer_id, due_item_id, from_day, reason, actor) VALUES (?, ?, ?, ?, ?, ?) RETURNING id";

} // namespace

void write_adopted_state(const Transaction& transaction, RowHistory& history, const AdoptedState& state) {
    const auto& connection = transaction.connection();
    const auto deadline = state.deadline ? std::optional(state.deadline->days) : std::nullopt;
    const auto write = [&](const char* sql) {
        Statement(connection, sql)
            .bind(state.item_id, state.policy.value, state.step_key, state.last_posted.days, deadline, state.cycle)
            .run();
    };
    const RowKey key{std::int64_t{state.item_id}};
    Statement known(connection, select_state);
    if (known.bind(state.item_id).step()) {
        history.update("item_state", key, [&] { write(update_state); });
    } else {
        write(insert_state);
        history.added("item_state", key);
    }
}

void add_adoption_hold(const Transaction& transaction, RowHistory& history, CustomerId customer, std::uint32_t item_id,
                       Date from, const std::string& reason, const std::string& actor) {
    Statement insert(transaction.connection(), insert_hold);
    insert.bind(HoldKind::manual, customer.value, item_id, from.days, reason, actor);
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    history.added("hold", {id});
}

} // namespace encours::store
