// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personal_store.h"

#include "core/base/environment_error.h"
#include "core/store/column_reading.h"
#include "core/store/statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* contact_columns[] = {"name",    "role",     "address", "postcode", "city",
                                           "country", "language", "email",   "phone",    "mobile"};
constexpr const char* select_person =
    "SELECT t.customer_id, c.code, c.name, t.name, t.role, t.address, t.postcode, t.city, t.country, t.language,"
    " t.email, t.phone, t.mobile FROM contact t JOIN customer c ON c.id = t.customer_id"
    " WHERE t.id = ? AND t.erased_on IS NULL";

/// A table with rows about a contact: the columns that are told.
struct Told {
    const char* table;
    const char* sql;
    std::vector<const char*> columns;
};
const std::vector<Told>& told() {
    static const std::vector<Told> tables{
        {"consent",
         "SELECT channel, granted, date(on_day * 86400, 'unixepoch'), how FROM consent WHERE contact_id = ?",
         {"channel", "granted", "on", "how"}},
        {"message",
         "SELECT channel, date(posted_on * 86400, 'unixepoch'), recipient, subject FROM message WHERE contact_id = ?",
         {"channel", "posted_on", "recipient", "subject"}},
        {"answer",
         "SELECT outcome, date(on_day * 86400, 'unixepoch'), note FROM answer WHERE contact_id = ?",
         {"outcome", "on", "note"}},
        {"correction",
         "SELECT field, told FROM contact_correction WHERE contact_id = ? AND told <> ''",
         {"field", "told"}},
        {"journal",
         "SELECT j.event, date(j.at_utc_ms / 1000, 'unixepoch'), t.text FROM journal_entry j"
         " JOIN journal_text t ON t.journal_id = j.id WHERE j.entity = 'contact' AND j.entity_id = ?",
         {"event", "on", "text"}}};
    return tables;
}

/// Tables with texts that people type about a customer: "?" stands for the column.
struct Typed {
    const char* table;
    const char* column;
    const char* sql;
};
constexpr Typed typed[] = {
    {"note", "text", "SELECT id, on_day, text FROM note WHERE customer_id = ?"},
    {"answer", "note", "SELECT id, on_day, note FROM answer WHERE customer_id = ?"},
    {"promise", "note", "SELECT id, made_on, note FROM promise WHERE customer_id = ?"},
    {"promise", "withdrawn_why", "SELECT id, made_on, withdrawn_why FROM promise WHERE customer_id = ?"},
    {"task", "note", "SELECT id, created_on, note FROM task WHERE customer_id = ?"},
    {"task", "addressee", "SELECT id, created_on, addressee FROM task WHERE customer_id = ?"},
    {"task", "done_why", "SELECT id, created_on, done_why FROM task WHERE customer_id = ?"},
    {"complaint", "reason", "SELECT id, on_day, reason FROM complaint WHERE customer_id = ?"},
    {"complaint", "outcome", "SELECT id, on_day, outcome FROM complaint WHERE customer_id = ?"},
    {"hold", "reason", "SELECT id, from_day, reason FROM hold WHERE customer_id = ?"},
    {"hold", "ended_why", "SELECT id, from_day, ended_why FROM hold WHERE customer_id = ?"},
    {"dispute", "cause",
     "SELECT s.id, s.from_day, s.cause FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
     " JOIN dispute s ON s.due_item_id = d.id WHERE i.customer_id = ?"},
    {"dispute", "outcome",
     "SELECT s.id, s.from_day, s.outcome FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
     " JOIN dispute s ON s.due_item_id = d.id WHERE i.customer_id = ?"},
};

constexpr const char* blank_contact =
    "UPDATE contact SET name = '', role = '', address = '', postcode = '', city = '', country = '', language = '',"
    " email = '', phone = '', mobile = '', is_default = 0, left_on = coalesce(left_on, ?2), erased_on = ?2 WHERE id = "
    "?1";
constexpr const char* blank_consents = "UPDATE consent SET how = '' WHERE contact_id = ?";
constexpr const char* blank_messages = "UPDATE message SET recipient = '' WHERE contact_id = ?";
constexpr const char* forget_corrections = "DELETE FROM contact_correction WHERE contact_id = ?";
constexpr const char* forget_texts = "DELETE FROM journal_text WHERE journal_id IN"
                                     " (SELECT id FROM journal_entry WHERE entity = ? AND entity_id = ?)";
// What acts and imports remember becomes something that no row is like: then undoing finds it changed, and refuses or
// leaves it.
constexpr const char* forget_act_changes =
    "UPDATE act_change SET change = 1, before_row = '{\"uuid\":\"\"}', after_row = '{\"uuid\":\"-\"}'"
    " WHERE table_name = ? AND row_key = ?";
constexpr const char* forget_batch_changes =
    "UPDATE batch_change SET change = 1, before_row = '{\"uuid\":\"\"}', after_row = '{\"uuid\":\"-\"}'"
    " WHERE table_name = ? AND row_key = ?";
constexpr const char* forget_corrections_of_acts =
    "UPDATE act_change SET change = 1, before_row = '{\"told\":\"\"}', after_row = '{\"told\":\"-\"}'"
    " WHERE table_name = 'contact_correction' AND json_extract(row_key, '$.contact_id') = ?";
constexpr const char* overwrite = "PRAGMA secure_delete = ON";

constexpr const char* select_activity =
    "SELECT c.id, c.code, c.name,"
    " (SELECT max(day) FROM (SELECT max(issued) AS day FROM invoice WHERE customer_id = c.id"
    "   UNION ALL SELECT max(paid) FROM payment WHERE customer_id = c.id"
    "   UNION ALL SELECT max(posted_on) FROM message WHERE customer_id = c.id"
    "   UNION ALL SELECT max(on_day) FROM answer WHERE customer_id = c.id"
    "   UNION ALL SELECT max(on_day) FROM note WHERE customer_id = c.id"
    "   UNION ALL SELECT max(made_on) FROM promise WHERE customer_id = c.id"
    "   UNION ALL SELECT max(coalesce(done_on, created_on)) FROM task WHERE customer_id = c.id)),"
    " (SELECT max(day) FROM (SELECT max(issued) AS day FROM invoice WHERE customer_id = c.id"
    "   UNION ALL SELECT max(paid) FROM payment WHERE customer_id = c.id)),"
    " (SELECT imported_at / 86400000 FROM import_batch WHERE id = c.batch_id),"
    " (SELECT count(*) FROM contact WHERE customer_id = c.id AND erased_on IS NULL)"
    " FROM customer c WHERE c.merged_into IS NULL ORDER BY c.id";
constexpr const char* count_kept = "SELECT count(*) FROM contact WHERE erased_on IS NULL";
constexpr const char* count_erased = "SELECT count(*) FROM contact WHERE erased_on IS NOT NULL";

std::string key_text(std::int64_t id) { return "{\"id\":" + std::to_string(id) + "}"; }

} // namespace

const std::string& PersonRow::field(std::string_view column) const {
    static const std::string none;
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == column; });
    return found == fields.end() ? none : found->second;
}

std::optional<PersonRow> read_person(const Connection& connection, ContactId id) {
    Statement row(connection, select_person);
    if (!row.bind(id.value).step())
        return std::nullopt;
    PersonRow person;
    person.id = id;
    person.customer = CustomerId{row.integer(0)};
    person.customer_code = row.text(1);
    person.customer_name = row.text(2);
    int column = 3;
    for (const auto* name : contact_columns)
        person.fields.emplace_back(name, row.text(column++));
    return person;
}

std::vector<PersonRecord> records_of(const Connection& connection, ContactId id) {
    std::vector<PersonRecord> records;
    for (const auto& table : told()) {
        Statement row(connection, table.sql);
        row.bind(id.value);
        while (row.step()) {
            auto& record = records.emplace_back();
            record.table = table.table;
            int column = 0;
            for (const auto* name : table.columns) {
                record.columns.emplace_back(name, row.is_null(column) ? std::string() : row.text(column));
                ++column;
            }
        }
    }
    return records;
}

std::vector<FreeText> free_texts_of(const Connection& connection, CustomerId customer) {
    std::vector<FreeText> texts;
    for (const auto& kind : typed) {
        Statement row(connection, kind.sql);
        row.bind(customer.value);
        while (row.step()) {
            if (!row.text(2).empty())
                texts.push_back({kind.table, kind.column, row.integer(0),
                                 checked_day(row.integer(1), connection.file()), row.text(2)});
        }
    }
    return texts;
}

void redact(const Transaction& transaction, const FreeText& text, const std::string& redacted) {
    const auto& connection = transaction.connection();
    // Both names come from the list above.
    Statement(connection, "UPDATE " + text.table + " SET " + text.column + " = ? WHERE id = ?")
        .bind(redacted, text.id)
        .run();
    Statement(connection, forget_act_changes).bind(text.table, key_text(text.id)).run();
    Statement(connection, forget_texts).bind(text.table, text.id).run();
}

void erase_person(const Transaction& transaction, ContactId id, Date on) {
    const auto& connection = transaction.connection();
    Statement(connection, blank_contact).bind(id.value, on.days).run();
    for (const auto* sql : {blank_consents, blank_messages, forget_corrections, forget_corrections_of_acts})
        Statement(connection, sql).bind(id.value).run();
    Statement(connection, forget_texts).bind("contact", id.value).run();
    for (const auto* sql : {forget_act_changes, forget_batch_changes})
        Statement(connection, sql).bind("contact", key_text(id.value)).run();
}

void overwrite_deleted(const Connection& connection) { connection.execute(overwrite); }

void rewrite_file(const Connection& connection) {
    try {
        connection.execute("VACUUM");
    } catch (const EnvironmentError& error) {
        if (error.code() != EnvironmentCode::locked)
            throw;
    }
}

void visit_last_activity(const Connection& connection, const std::function<void(const LastActivity&)>& visit) {
    Statement row(connection, select_activity);
    while (row.step()) {
        LastActivity one;
        one.customer = CustomerId{row.integer(0)};
        one.code = row.text(1);
        one.name = row.text(2);
        const int told_by = row.is_null(3) ? 5 : 3;
        if (!row.is_null(told_by))
            one.activity = checked_day(row.integer(told_by), connection.file());
        if (!row.is_null(4))
            one.accounting = checked_day(row.integer(4), connection.file());
        one.contacts = row.integer(6);
        visit(one);
    }
}

ContactCounts count_contacts(const Connection& connection) {
    return {connection.integer(count_kept), connection.integer(count_erased)};
}

} // namespace encours::store
