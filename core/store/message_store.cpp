// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letter_store.h"
#include "core/store/run_store.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* message_columns =
    "SELECT m.id, m.uuid, m.customer_id, c.code, c.name, m.run_id, r.as_of, m.policy_id, m.step_id, m.step_key,"
    " coalesce(s.name, ''), coalesce(p.name, ''), coalesce(s.kind, 2), s.deadline_days, coalesce(s.needs_approval, 0),"
    " m.channel, m.state, m.total_minor, m.credits_minor, m.planned, m.posted_on, m.deadline, m.done_elsewhere,"
    " m.recipient, m.approved_by, m.tracking, m.detail, m.document_id IS NOT NULL, m.handed_in_on FROM message m"
    " JOIN customer c ON c.id = m.customer_id LEFT JOIN run r ON r.id = m.run_id LEFT JOIN policy p ON p.id = "
    "m.policy_id"
    " LEFT JOIN policy_step s ON s.id = m.step_id ";
constexpr const char* select_items =
    "SELECT i.due_item_id, d.invoice_id, v.number, d.due, coalesce(s.policy_id, 0), coalesce(i.step_id, 0),"
    " coalesce(s.key, ''), coalesce(s.kind, 2), i.cycle, i.occurrence, i.open_minor, i.days_late, i.claimed,"
    " i.withdrawn, i.withdrawn_why FROM message_item i JOIN due_item d ON d.id = i.due_item_id"
    " JOIN invoice v ON v.id = d.invoice_id LEFT JOIN policy_step s ON s.id = i.step_id WHERE i.message_id = ?"
    " ORDER BY d.due, d.id";
constexpr const char* update_message =
    "UPDATE message SET state = ?2, posted_on = ?3, deadline = ?4, done_elsewhere = ?5, channel = coalesce(?6, "
    "channel),"
    " approved_by = coalesce(?7, approved_by), tracking = coalesce(?8, tracking), detail = coalesce(?9, detail),"
    " total_minor = coalesce(?10, total_minor), handed_in_on = ?11"
    " WHERE id = ?1";
constexpr const char* update_withdrawn =
    "UPDATE message_item SET withdrawn = 1, withdrawn_why = ?3 WHERE message_id = ?1 AND due_item_id = ?2";
constexpr const char* select_state = "SELECT last_posted, cycle FROM item_state WHERE due_item_id = ?";
constexpr const char* insert_state =
    "INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted, granted_deadline, cycle, occurrence)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";
// A deadline stands until another is granted, or the item begins anew.
constexpr const char* update_state =
    "UPDATE item_state SET policy_id = ?2, step_key = ?3, last_posted = ?4,"
    " granted_deadline = coalesce(?5, CASE WHEN cycle = ?6 THEN granted_deadline END), cycle = ?6,"
    " occurrence = ?7, adopted = 0, not_before = NULL, moved_earlier = 0 WHERE due_item_id = ?1";
constexpr const char* insert_put_off =
    "INSERT INTO item_state (due_item_id, policy_id, cycle, not_before, moved_earlier) VALUES (?, ?, ?, ?, ?)";
constexpr const char* update_put_off =
    "UPDATE item_state SET not_before = ?2, moved_earlier = ?3 WHERE due_item_id = ?1";
// A new cycle begins: what was of the last one is over.
constexpr const char* update_new_cycle =
    "UPDATE item_state SET policy_id = ?2, step_key = '', last_posted = NULL, granted_deadline = NULL, cycle = ?3,"
    " occurrence = 0, adopted = 0, not_before = ?4, moved_earlier = ?5 WHERE due_item_id = ?1";
constexpr const char* select_moved =
    "SELECT policy_id, cycle FROM item_state WHERE due_item_id = ? AND moved_earlier = 1 AND not_before = ?";
constexpr const char* insert_skipped =
    "INSERT INTO skipped_step (due_item_id, step_key, cycle, reason, on_day, actor) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING";

Date day(const Statement& row, int column) {
    return row.is_null(column) ? no_day : Date{static_cast<std::int32_t>(row.integer(column))};
}

std::optional<std::int32_t> number(const std::optional<Date>& date) {
    return date ? std::optional(date->days) : std::nullopt;
}

ReminderMessage message_of(const Statement& row) {
    ReminderMessage message;
    message.id = MessageId{row.integer(0)};
    message.uuid = row.text(1);
    message.customer = CustomerId{row.integer(2)};
    message.customer_code = row.text(3);
    message.customer_name = row.text(4);
    message.run = RunId{row.optional_integer(5).value_or(0)};
    message.run_day = day(row, 6);
    message.policy = PolicyId{row.optional_integer(7).value_or(0)};
    message.step = PolicyStepId{row.optional_integer(8).value_or(0)};
    message.step_key = row.text(9);
    message.step_name = row.text(10);
    message.policy_name = row.text(11);
    message.kind = static_cast<StepKind>(row.integer(12));
    if (!row.is_null(13))
        message.deadline_days = static_cast<int>(row.integer(13));
    message.needs_approval = row.integer(14) != 0;
    message.channel = static_cast<Channel>(row.integer(15));
    message.state = static_cast<MessageState>(row.integer(16));
    message.total = row.integer(17);
    message.credits = row.integer(18);
    message.planned = day(row, 19);
    message.posted_on = day(row, 20);
    message.deadline = day(row, 21);
    message.done_elsewhere = row.integer(22) != 0;
    message.recipient = row.text(23);
    message.approved_by = row.text(24);
    message.tracking = row.text(25);
    message.detail = row.text(26);
    message.has_document = row.integer(27) != 0;
    message.handed_in_on = day(row, 28);
    return message;
}

std::vector<ReminderMessage> messages_where(const Connection& connection, const char* condition, std::int64_t value) {
    std::vector<ReminderMessage> messages;
    Statement row(connection, std::string(message_columns) + condition);
    row.bind(value);
    while (row.step())
        messages.push_back(message_of(row));
    return messages;
}

} // namespace

std::optional<ReminderMessage> read_message(const Connection& connection, MessageId id) {
    auto found = messages_where(connection, "WHERE m.id = ?", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ReminderMessage> read_messages(const Connection& connection, RunId run) {
    return messages_where(connection, "WHERE m.run_id = ? ORDER BY m.id", run.value);
}

std::vector<ReminderMessage> read_messages_of_day(const Connection& connection, Date on) {
    return messages_where(
        connection,
        "WHERE r.as_of = ?1 OR (m.run_id IS NULL AND m.planned <= ?1 AND m.handed_in_on = ?1) ORDER BY m.id", on.days);
}

std::vector<ReminderMessage> read_registered_messages(const Connection& connection, RunId run) {
    return messages_where(connection,
                          "WHERE m.channel = 1 AND m.state IN (2, 3) AND (?1 = 0 OR m.run_id = ?1)"
                          " ORDER BY coalesce(m.posted_on, m.planned) DESC, m.id DESC",
                          run.value);
}

std::vector<MessageItem> read_message_items(const Connection& connection, MessageId id) {
    std::vector<MessageItem> items;
    Statement row(connection, select_items);
    row.bind(id.value);
    while (row.step()) {
        auto& item = items.emplace_back();
        item.item_id = static_cast<std::uint32_t>(row.integer(0));
        item.invoice_id = static_cast<std::uint32_t>(row.integer(1));
        item.number = row.text(2);
        item.due = day(row, 3);
        item.policy = PolicyId{row.integer(4)};
        item.step = PolicyStepId{row.integer(5)};
        item.step_key = row.text(6);
        item.kind = static_cast<StepKind>(row.integer(7));
        item.cycle = static_cast<int>(row.integer(8));
        item.occurrence = static_cast<int>(row.integer(9));
        item.open = row.integer(10);
        item.days_late = static_cast<int>(row.integer(11));
        item.claimed = row.integer(12) != 0;
        item.withdrawn = row.integer(13) != 0;
        item.withdrawn_why = row.text(14);
    }
    return items;
}

void change_message(const Transaction& transaction, RowHistory& history, MessageId id, const MessageChange& change) {
    history.update("message", {id.value}, [&] {
        Statement(transaction.connection(), update_message)
            .bind(id.value, change.state, number(change.posted_on), number(change.deadline), change.done_elsewhere,
                  change.channel, change.approved_by, change.tracking, change.detail, change.total,
                  number(change.handed_in_on))
            .run();
    });
}

void withdraw_item(const Transaction& transaction, RowHistory& history, MessageId message, std::uint32_t item_id,
                   const std::string& why) {
    history.update("message_item", {message.value, std::int64_t{item_id}}, [&] {
        Statement(transaction.connection(), update_withdrawn).bind(message.value, item_id, why).run();
    });
}

void advance_item(const Transaction& transaction, RowHistory& history, const ItemAdvance& advance) {
    const auto& connection = transaction.connection();
    Statement state(connection, select_state);
    const bool is_there = state.bind(advance.item_id).step();
    const auto cycle = is_there ? state.integer(1) : 0;
    const bool was_later = is_there && !state.is_null(0) && state.integer(0) > advance.posted_on.days;
    if (cycle > advance.cycle || (cycle == advance.cycle && was_later))
        return;
    const auto write = [&](const char* sql) {
        Statement(connection, sql)
            .bind(advance.item_id, advance.policy.value, advance.step_key, advance.posted_on.days,
                  number(advance.deadline), advance.cycle, advance.occurrence)
            .run();
    };
    if (is_there) {
        history.update("item_state", {std::int64_t{advance.item_id}}, [&] { write(update_state); });
        return;
    }
    write(insert_state);
    history.added("item_state", {std::int64_t{advance.item_id}});
}

void put_item_off(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, PolicyId policy,
                  int cycle, std::optional<Date> not_before, bool moved_earlier) {
    const auto& connection = transaction.connection();
    Statement state(connection, select_state);
    if (!state.bind(item_id).step()) {
        Statement(connection, insert_put_off)
            .bind(item_id, policy.value, cycle, number(not_before), moved_earlier)
            .run();
        history.added("item_state", {std::int64_t{item_id}});
        return;
    }
    const bool begins_anew = state.integer(1) < cycle;
    history.update("item_state", {std::int64_t{item_id}}, [&] {
        if (begins_anew)
            Statement(connection, update_new_cycle)
                .bind(item_id, policy.value, cycle, number(not_before), moved_earlier)
                .run();
        else
            Statement(connection, update_put_off).bind(item_id, number(not_before), moved_earlier).run();
    });
}

void take_back_move(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, Date moved_to) {
    Statement state(transaction.connection(), select_moved);
    if (state.bind(item_id, moved_to.days).step())
        put_item_off(transaction, history, item_id, PolicyId{state.integer(0)}, static_cast<int>(state.integer(1)),
                     std::nullopt, false);
}

void skip_step(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, const std::string& step_key,
               int cycle, const std::string& reason, Date on, const std::string& actor) {
    const auto changed = Statement(transaction.connection(), insert_skipped)
                             .bind(item_id, step_key, cycle, reason, on.days, actor)
                             .run();
    if (changed > 0)
        history.added("skipped_step", {std::int64_t{item_id}, step_key, std::int64_t{cycle}});
}

} // namespace encours::store
