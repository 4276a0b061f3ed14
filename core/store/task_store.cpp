// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_store.h"

#include "core/base/random.h"
#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* insert_task =
    "INSERT INTO task (uuid, kind, customer_id, due_item_id, due_on, amount_minor, addressee, note, created_on, "
    "assignee,"
    " actor, answer_id, act_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* set_done = "UPDATE task SET done_on = ?, done_why = ? WHERE id = ?";
constexpr const char* set_changed = "UPDATE task SET due_on = ?, amount_minor = ?, addressee = ? WHERE id = ?";
const std::string select_tasks =
    "SELECT t.id, t.uuid, t.kind, t.customer_id, c.code, c.name, t.due_item_id, coalesce(i.number, ''), t.due_on,"
    " t.amount_minor, t.addressee, t.note, t.created_on, t.done_on, t.done_why, t.assignee, t.actor,"
    " coalesce(a.uuid, '') FROM task t JOIN customer c ON c.id = t.customer_id"
    " LEFT JOIN due_item d ON d.id = t.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id"
    " LEFT JOIN act a ON a.id = t.act_id";
constexpr const char* select_owed =
    "SELECT coalesce((SELECT sum(d.amount_minor) FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    "   WHERE i.customer_id = ?1 AND i.issued <= ?2 AND i.currency = company.currency AND NOT EXISTS (SELECT 1"
    "    FROM standing s WHERE s.due_item_id = d.id AND s.standing = 3 AND s.from_day <= ?2"
    "    AND s.from_day = (SELECT max(from_day) FROM standing WHERE due_item_id = d.id AND from_day <= ?2))), 0)"
    " - coalesce((SELECT sum(a.amount_minor) FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    "   JOIN allocation a ON a.due_item_id = d.id JOIN payment p ON p.id = a.payment_id"
    "   WHERE i.customer_id = ?1 AND i.issued <= ?2 AND i.currency = company.currency AND a.target = 0"
    "   AND p.paid <= ?2 AND (p.reversed_on IS NULL OR p.reversed_on > ?2)), 0)"
    " - coalesce((SELECT sum(p.amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a"
    "    WHERE a.payment_id = p.id)) FROM payment p WHERE p.customer_id = ?1 AND p.paid <= ?2"
    "   AND p.currency = company.currency AND (p.reversed_on IS NULL OR p.reversed_on > ?2)), 0) FROM company";
constexpr const char* select_open =
    "SELECT d.id, i.issued, d.amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a"
    "   LEFT JOIN payment p ON p.id = a.payment_id WHERE a.due_item_id = d.id AND a.target = 0"
    "   AND p.reversed_on IS NULL) AS open, i.currency"
    " FROM invoice i JOIN due_item d ON d.invoice_id = i.id WHERE i.customer_id = ?1 AND d.amount_minor > 0"
    " AND coalesce((SELECT s.standing FROM standing s WHERE s.due_item_id = d.id ORDER BY s.from_day DESC LIMIT 1), 0)"
    "  <> 3 AND open > 0 ORDER BY d.due, d.id";
// Overseas departments and territories have postcodes of 97 and 98.
constexpr const char* select_mainland =
    "SELECT country = 'FR' AND substr(trim(postcode), 1, 2) NOT IN ('97', '98') FROM company";

Task task_of(const Connection& connection, const Statement& row) {
    Task task;
    task.id = TaskId{row.integer(0)};
    task.uuid = row.text(1);
    task.kind = static_cast<TaskKind>(row.integer(2));
    task.customer = CustomerId{row.integer(3)};
    task.customer_code = row.text(4);
    task.customer_name = row.text(5);
    if (!row.is_null(6))
        task.item = DueItemId{row.integer(6)};
    task.number = row.text(7);
    task.due_on = day_of(connection, row, 8);
    task.amount = row.optional_integer(9);
    task.addressee = row.text(10);
    task.note = row.text(11);
    task.created_on = day_of(connection, row, 12);
    task.done_on = optional_day(connection, row, 13);
    task.done_why = row.text(14);
    task.assignee = row.text(15);
    task.actor = row.text(16);
    task.act = row.text(17);
    return task;
}

std::vector<Task> read_tasks(const Connection& connection, Statement& row) {
    std::vector<Task> tasks;
    while (row.step())
        tasks.push_back(task_of(connection, row));
    return tasks;
}

} // namespace

TaskId add_task(const ActScope& scope, const Task& task, std::optional<std::int64_t> answer) {
    Statement insert(scope.connection(), insert_task);
    insert.bind(new_uuid(), task.kind, task.customer.value, value_of(task.item), task.due_on.days, task.amount,
                task.addressee, task.note, task.created_on.days, task.assignee, scope.actor, answer,
                scope.act ? std::optional(scope.act.value) : std::nullopt);
    return TaskId{insert_row(scope, "task", insert)};
}

void finish_task(const ActScope& scope, TaskId task, Date on, const std::string& why) {
    scope.history.update("task", {task.value},
                         [&] { Statement(scope.connection(), set_done).bind(on.days, why, task.value).run(); });
}

void change_task(const ActScope& scope, const Task& task) {
    scope.history.update("task", {task.id.value}, [&] {
        Statement(scope.connection(), set_changed)
            .bind(task.due_on.days, task.amount, task.addressee, task.id.value)
            .run();
    });
}

std::optional<Task> read_task(const Connection& connection, TaskId id) {
    Statement row(connection, select_tasks + " WHERE t.id = ?");
    if (!row.bind(id.value).step())
        return std::nullopt;
    return task_of(connection, row);
}

std::vector<Task> open_tasks(const Connection& connection, Date at) {
    Statement row(connection, select_tasks + " WHERE t.created_on <= ?1 AND (t.done_on IS NULL OR t.done_on > ?1)"
                                             " ORDER BY t.due_on, t.id");
    row.bind(at.days);
    return read_tasks(connection, row);
}

std::vector<Task> tasks_of(const Connection& connection, CustomerId customer) {
    Statement row(connection, select_tasks + " WHERE t.customer_id = ? ORDER BY t.created_on DESC, t.id DESC");
    row.bind(customer.value);
    return read_tasks(connection, row);
}

int finish_tasks(const ActScope& scope, CustomerId customer, TaskKind kind, Date on, const std::string& why) {
    int finished = 0;
    for (const auto& task : tasks_of(scope.connection(), customer)) {
        if (task.kind != kind || task.done_on)
            continue;
        finish_task(scope, task.id, on, why);
        ++finished;
    }
    return finished;
}

std::int64_t owed_on(const Connection& connection, CustomerId customer, Date day) {
    Statement row(connection, select_owed);
    return row.bind(customer.value, day.days).step() ? row.integer(0) : 0;
}

std::vector<OpenDueItem> open_due_items_of(const Connection& connection, CustomerId customer) {
    std::vector<OpenDueItem> items;
    CurrencyReader currencies(connection.file());
    Statement row(connection, select_open);
    row.bind(customer.value);
    while (row.step())
        items.push_back(
            {DueItemId{row.integer(0)}, day_of(connection, row, 1), row.integer(2), currencies.read(row.text(3))});
    return items;
}

bool company_in_mainland(const Connection& connection) { return connection.integer(select_mainland) != 0; }

} // namespace encours::store
