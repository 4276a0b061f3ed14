// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policy_store.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* insert_policy =
    "INSERT INTO policy (key, version, name, description, is_default, is_draft, min_total_minor, contact_gap_days,"
    " max_contacts, max_contacts_days, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* insert_step =
    "INSERT INTO policy_step (policy_id, key, name, position, kind, anchor, days, min_gap_days, deadline_days, "
    "channels,"
    " tone, template_key, needs_approval, mandatory, min_amount_minor, repeat_every_days)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* select_step_ids = "SELECT id FROM policy_step WHERE policy_id = ?";
constexpr const char* publish = "UPDATE policy SET is_draft = 0, valid_from = ? WHERE id = ?";
constexpr const char* select_in_force =
    "SELECT id, valid_from FROM policy WHERE key = ? AND id <> ? AND is_draft = 0 AND retired_on IS NULL";
constexpr const char* retire = "UPDATE policy SET retired_on = ? WHERE id = ?";
constexpr const char* select_wrong_default = "SELECT id, key = ?1 FROM policy WHERE is_default <> (key = ?1)";
constexpr const char* update_default = "UPDATE policy SET is_default = ? WHERE id = ?";
constexpr const char* select_running =
    "SELECT s.due_item_id, s.policy_id, s.step_key FROM item_state s JOIN policy p ON p.id = s.policy_id"
    " WHERE p.key = ? AND s.step_key <> '' ORDER BY s.due_item_id";
constexpr const char* update_running = "UPDATE item_state SET policy_id = ? WHERE due_item_id = ?";
constexpr const char* insert_choice =
    "INSERT INTO policy_choice (policy_key, due_item_id, invoice_id, customer_id, reason, on_day, actor)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id";

std::int64_t inserted(Statement& insert) {
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    return id;
}

std::string text_of(const std::vector<Channel>& channels) {
    std::string text;
    for (const auto channel : channels)
        text += (text.empty() ? "" : ",") + std::to_string(static_cast<int>(channel));
    return text;
}

std::vector<std::int64_t> ids(const Connection& connection, const char* sql, std::int64_t of) {
    std::vector<std::int64_t> found;
    Statement row(connection, sql);
    row.bind(of);
    while (row.step())
        found.push_back(row.integer(0));
    return found;
}

/// The column of policy_choice, the id, and the words for the name of who it is.
struct ChooserRow {
    std::string column, name_sql;
    std::int64_t id = 0;
};

ChooserRow row_of(PolicyChooser of) {
    if (const auto* customer = std::get_if<CustomerId>(&of))
        return {"customer_id", "SELECT name FROM customer WHERE merged_into IS NULL AND id = ?", customer->value};
    if (const auto* invoice = std::get_if<InvoiceId>(&of))
        return {"invoice_id", "SELECT number FROM invoice WHERE id = ?", invoice->value};
    return {"due_item_id", "SELECT i.number FROM due_item d JOIN invoice i ON i.id = d.invoice_id WHERE d.id = ?",
            std::get<DueItemId>(of).value};
}

} // namespace

PolicyId add_policy(const Transaction& transaction, RowHistory& history, const ReminderPolicy& policy) {
    const auto& connection = transaction.connection();
    Statement insert(connection, insert_policy);
    insert.bind(policy.key, policy.version, policy.name, policy.description, policy.is_default, policy.is_draft,
                policy.min_total_minor, policy.contact_gap_days, policy.max_contacts, policy.max_contacts_days,
                policy.valid_from.days);
    const PolicyId id{inserted(insert)};
    history.added("policy", {id.value});
    Statement step_row(connection, insert_step);
    for (std::size_t i = 0; i < policy.steps.size(); ++i) {
        const auto& step = policy.steps[i];
        step_row.bind(id.value, step.key, step.name, i, step.kind, step.anchor, step.days, step.min_gap_days,
                      step.deadline_days, text_of(step.channels), step.tone, step.template_key, step.needs_approval,
                      step.mandatory, step.min_amount_minor, step.repeat_every_days);
        history.added("policy_step", {inserted(step_row)});
    }
    return id;
}

void remove_policy_draft(const Transaction& transaction, RowHistory& history, PolicyId draft) {
    for (const auto id : ids(transaction.connection(), select_step_ids, draft.value))
        history.remove("policy_step", {id});
    history.remove("policy", {draft.value});
}

void publish_policy(const Transaction& transaction, RowHistory& history, const ReminderPolicy& draft, Date on) {
    const auto& connection = transaction.connection();
    history.update("policy", {draft.id.value},
                   [&] { Statement(connection, publish).bind(on.days, draft.id.value).run(); });
    Statement row(connection, select_in_force);
    row.bind(draft.key, draft.id.value);
    std::vector<std::pair<std::int64_t, std::int64_t>> before;
    while (row.step())
        before.emplace_back(row.integer(0), row.integer(1));
    for (const auto& version : before) {
        const auto last = std::max<std::int64_t>(version.second, on.days);
        history.update("policy", {version.first},
                       [&] { Statement(connection, retire).bind(last, version.first).run(); });
    }
}

void make_policy_default(const Transaction& transaction, RowHistory& history, const std::string& key) {
    const auto& connection = transaction.connection();
    std::vector<std::pair<std::int64_t, std::int64_t>> wrong;
    Statement row(connection, select_wrong_default);
    row.bind(key);
    while (row.step())
        wrong.emplace_back(row.integer(0), row.integer(1));
    for (const auto& policy : wrong)
        history.update("policy", {policy.first},
                       [&] { Statement(connection, update_default).bind(policy.second, policy.first).run(); });
}

std::vector<RunningItem> read_running_items(const Connection& connection, const std::string& key) {
    std::vector<RunningItem> items;
    Statement row(connection, select_running);
    row.bind(key);
    while (row.step())
        items.push_back({static_cast<std::uint32_t>(row.integer(0)), PolicyId{row.integer(1)}, row.text(2)});
    return items;
}

std::int64_t move_running_items(const Transaction& transaction, RowHistory& history, const std::string& key,
                                PolicyId to) {
    std::int64_t moved = 0;
    Statement update(transaction.connection(), update_running);
    for (const auto& item : read_running_items(transaction.connection(), key)) {
        if (item.policy == to)
            continue;
        history.update("item_state", {std::int64_t{item.item_id}}, [&] { update.bind(to.value, item.item_id).run(); });
        ++moved;
    }
    return moved;
}

std::string name_of_chooser(const Connection& connection, PolicyChooser of) {
    const auto chooser = row_of(of);
    Statement row(connection, chooser.name_sql);
    row.bind(chooser.id);
    return row.step() ? row.text(0) : std::string();
}

std::string read_policy_choice(const Connection& connection, PolicyChooser of) {
    const auto chooser = row_of(of);
    Statement row(connection, "SELECT policy_key FROM policy_choice WHERE " + chooser.column + " = ?");
    row.bind(chooser.id);
    return row.step() ? row.text(0) : std::string();
}

std::int64_t write_policy_choice(const Transaction& transaction, RowHistory& history, PolicyChooser of,
                                 const std::string& key, const std::string& reason, Date on, const std::string& actor) {
    const auto& connection = transaction.connection();
    const auto chooser = row_of(of);
    for (const auto id :
         ids(connection, ("SELECT id FROM policy_choice WHERE " + chooser.column + " = ?").c_str(), chooser.id))
        history.remove("policy_choice", {id});
    if (key.empty())
        return 0;
    const auto id_in = [&](const char* column) {
        return chooser.column == column ? std::optional(chooser.id) : std::nullopt;
    };
    Statement insert(connection, insert_choice);
    insert.bind(key, id_in("due_item_id"), id_in("invoice_id"), id_in("customer_id"), reason, on.days, actor);
    const auto id = inserted(insert);
    history.added("policy_choice", {id});
    return id;
}

} // namespace encours::store
