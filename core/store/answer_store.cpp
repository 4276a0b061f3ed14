// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answer_store.h"

#include "core/store/act_rows.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* insert_answer =
    "INSERT INTO answer (customer_id, contact_id, message_id, on_day, channel, outcome, actor, note, until_day,"
    " amount_minor, act_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* insert_item = "INSERT INTO answer_item (answer_id, due_item_id) VALUES (?, ?)";
constexpr const char* select_same =
    "SELECT id FROM answer WHERE customer_id = ? AND on_day = ? AND channel = ? AND outcome = ? AND note = ?"
    " AND message_id IS ? AND until_day IS ? AND amount_minor IS ?";
constexpr const char* select_items = "SELECT due_item_id FROM answer_item WHERE answer_id = ? ORDER BY due_item_id";
constexpr const char* select_answers =
    "SELECT w.id, w.message_id, w.outcome, w.channel, w.on_day, w.actor, w.note, coalesce(a.uuid, '') FROM answer w"
    " LEFT JOIN act a ON a.id = w.act_id WHERE w.customer_id = ? ORDER BY w.on_day DESC, w.id DESC";
constexpr const char* select_message = "SELECT 1 FROM message WHERE id = ? AND customer_id = ?";
constexpr const char* insert_complaint =
    "INSERT INTO complaint (customer_id, message_id, on_day, reason, answer_id, actor, act_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* end_complaint = "UPDATE complaint SET closed_on = ?, outcome = ? WHERE id = ?";
const std::string select_complaints =
    "SELECT c.id, c.customer_id, c.message_id, c.on_day, c.reason, c.closed_on, c.outcome, coalesce(a.uuid, '')"
    " FROM complaint c LEFT JOIN act a ON a.id = c.act_id";

std::vector<DueItemId> items_of(const Connection& connection, std::int64_t answer) {
    std::vector<DueItemId> items;
    Statement row(connection, select_items);
    row.bind(answer);
    while (row.step())
        items.push_back(DueItemId{row.integer(0)});
    return items;
}

StoredComplaint complaint_of(const Connection& connection, const Statement& row) {
    StoredComplaint complaint;
    complaint.id = row.integer(0);
    complaint.customer = CustomerId{row.integer(1)};
    if (!row.is_null(2))
        complaint.message = MessageId{row.integer(2)};
    complaint.on = day_of(connection, row, 3);
    complaint.reason = row.text(4);
    complaint.closed_on = optional_day(connection, row, 5);
    complaint.outcome = row.text(6);
    complaint.act = row.text(7);
    return complaint;
}

} // namespace

std::int64_t add_answer(const ActScope& scope, const StoredAnswer& answer) {
    Statement insert(scope.connection(), insert_answer);
    insert.bind(answer.customer.value, value_of(answer.contact), value_of(answer.message), answer.on.days,
                answer.channel, answer.outcome, scope.actor, answer.note, days_of(answer.until), answer.amount,
                scope.act.value);
    const auto id = insert_row(scope, "answer", insert);
    for (const auto item : answer.items) {
        Statement(scope.connection(), insert_item).bind(id, item.value).run();
        scope.history.added("answer_item", {id, item.value});
    }
    return id;
}

bool has_answer(const Connection& connection, const StoredAnswer& answer) {
    Statement row(connection, select_same);
    row.bind(answer.customer.value, answer.on.days, answer.channel, answer.outcome, answer.note,
             value_of(answer.message), days_of(answer.until), answer.amount);
    while (row.step()) {
        if (items_of(connection, row.integer(0)) == answer.items)
            return true;
    }
    return false;
}

std::vector<RecordedAnswer> answers_of(const Connection& connection, CustomerId customer) {
    std::vector<RecordedAnswer> answers;
    Statement row(connection, select_answers);
    row.bind(customer.value);
    while (row.step()) {
        auto& answer = answers.emplace_back();
        answer.id = row.integer(0);
        answer.customer = customer;
        if (!row.is_null(1))
            answer.message = MessageId{row.integer(1)};
        answer.outcome = static_cast<AnswerOutcome>(row.integer(2));
        answer.channel = static_cast<Channel>(row.integer(3));
        answer.on = day_of(connection, row, 4);
        answer.actor = row.text(5);
        answer.note = row.text(6);
        answer.act = row.text(7);
    }
    return answers;
}

bool has_message(const Connection& connection, CustomerId customer, MessageId message) {
    return Statement(connection, select_message).bind(message.value, customer.value).step();
}

std::int64_t add_complaint(const ActScope& scope, CustomerId customer, std::optional<MessageId> message, Date on,
                           const std::string& reason, std::optional<std::int64_t> answer) {
    Statement insert(scope.connection(), insert_complaint);
    insert.bind(customer.value, value_of(message), on.days, reason, answer, scope.actor, scope.act.value);
    return insert_row(scope, "complaint", insert);
}

void close_complaint(const ActScope& scope, std::int64_t complaint, Date on, const std::string& outcome) {
    scope.history.update("complaint", {complaint},
                         [&] { Statement(scope.connection(), end_complaint).bind(on.days, outcome, complaint).run(); });
}

std::optional<StoredComplaint> read_complaint(const Connection& connection, std::int64_t id) {
    Statement row(connection, select_complaints + " WHERE c.id = ?");
    if (!row.bind(id).step())
        return std::nullopt;
    return complaint_of(connection, row);
}

std::vector<StoredComplaint> complaints_of(const Connection& connection, CustomerId customer) {
    std::vector<StoredComplaint> complaints;
    Statement row(connection, select_complaints + " WHERE c.customer_id = ? ORDER BY c.on_day DESC, c.id DESC");
    row.bind(customer.value);
    while (row.step())
        complaints.push_back(complaint_of(connection, row));
    return complaints;
}

} // namespace encours::store
