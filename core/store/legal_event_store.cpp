// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/legal_event_store.h"

#include "core/base/random.h"
#include "core/store/column_reading.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

// An event of an invoice is of whoever has the invoice: it follows when a merge of customers is taken back.
const std::string select_events =
    "SELECT e.id, coalesce(i.customer_id, e.customer_id), e.due_item_id, d.invoice_id, i.number, e.kind, e.on_day, "
    "e.until_day, e.amount_minor,"
    " e.contract_rate_granted, e.reference, e.note, e.entered_at, e.actor, a.id, a.name"
    " FROM legal_event e LEFT JOIN due_item d ON d.id = e.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id"
    " LEFT JOIN attachment a ON a.id = (SELECT min(id) FROM attachment WHERE legal_event_id = e.id)";
constexpr const char* of_customer =
    " WHERE e.id IN (SELECT id FROM legal_event WHERE customer_id = ?1 AND due_item_id IS NULL"
    " UNION ALL SELECT o.id FROM invoice v JOIN due_item t ON t.invoice_id = v.id"
    " JOIN legal_event o ON o.due_item_id = t.id WHERE v.customer_id = ?1) ORDER BY e.on_day, e.id";
constexpr const char* of_invoice =
    " WHERE e.id IN (SELECT id FROM legal_event WHERE due_item_id IS NULL"
    "  AND customer_id = (SELECT customer_id FROM invoice WHERE id = ?1)"
    " UNION ALL SELECT o.id FROM due_item t JOIN legal_event o ON o.due_item_id = t.id WHERE t.invoice_id = ?1)"
    " ORDER BY e.on_day, e.id";
constexpr const char* in_order = " ORDER BY e.on_day, e.id";
constexpr const char* select_any = "SELECT EXISTS (SELECT 1 FROM legal_event)";
constexpr const char* of_the_same_day =
    " WHERE (e.due_item_id = ?2 OR (?2 IS NULL AND e.due_item_id IS NULL AND e.customer_id = ?1))"
    " AND e.kind = ?3 AND e.on_day = ?4 ORDER BY e.id";
constexpr const char* update_event =
    "UPDATE legal_event SET until_day = ?, amount_minor = ?, contract_rate_granted = ?, reference = ?, note = ?"
    " WHERE id = ?";
constexpr const char* insert_event =
    "INSERT INTO legal_event (uuid, customer_id, due_item_id, kind, on_day, until_day, amount_minor,"
    " contract_rate_granted, reference, note, entered_at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " RETURNING id";
constexpr const char* select_act =
    "SELECT a.uuid FROM act_change c JOIN act a ON a.id = c.act_id WHERE c.table_name = ? AND c.row_key = ?"
    " AND a.undone_at IS NULL ORDER BY a.id DESC LIMIT 1";

std::optional<std::int64_t> value_of(const std::optional<DueItemId>& id) {
    return id ? std::optional(id->value) : std::nullopt;
}

std::optional<std::int64_t> days_of(const std::optional<Date>& day) {
    return day ? std::optional<std::int64_t>(day->days) : std::nullopt;
}

LegalEvent event_of(const Connection& connection, const Statement& row) {
    LegalEvent event;
    event.id = LegalEventId{row.integer(0)};
    event.customer = CustomerId{row.integer(1)};
    if (!row.is_null(2))
        event.item = DueItemId{row.integer(2)};
    if (!row.is_null(3)) {
        event.invoice = InvoiceId{row.integer(3)};
        event.number = row.text(4);
    }
    event.kind = static_cast<LegalEventKind>(row.integer(5));
    event.on = checked_day(row.integer(6), connection.file());
    if (!row.is_null(7))
        event.until = checked_day(row.integer(7), connection.file());
    event.amount = row.optional_integer(8);
    event.contract_rate_granted = row.integer(9) != 0;
    event.reference = row.text(10);
    event.note = row.text(11);
    event.entered_at_utc_ms = row.integer(12);
    event.actor = row.text(13);
    if (!row.is_null(14)) {
        event.attachment = AttachmentId{row.integer(14)};
        event.attachment_name = row.text(15);
    }
    return event;
}

std::vector<LegalEvent> read_events(const Connection& connection, Statement& row) {
    std::vector<LegalEvent> events;
    while (row.step())
        events.push_back(event_of(connection, row));
    for (auto& event : events)
        event.act = last_act_on(connection, "legal_event", event.id.value);
    return events;
}

} // namespace

std::vector<LegalEvent> legal_events_of(const Connection& connection, CustomerId customer) {
    Statement row(connection, select_events + of_customer);
    row.bind(customer.value);
    return read_events(connection, row);
}

std::vector<LegalEvent> legal_events_of(const Connection& connection, InvoiceId invoice) {
    Statement row(connection, select_events + of_invoice);
    row.bind(invoice.value);
    return read_events(connection, row);
}

std::vector<LegalEvent> all_legal_events(const Connection& connection) {
    std::vector<LegalEvent> events;
    Statement row(connection, select_events + in_order);
    while (row.step())
        events.push_back(event_of(connection, row));
    return events;
}

bool has_legal_events(const Connection& connection) { return connection.integer(select_any) != 0; }

std::vector<LegalEvent> events_of_the_same_day(const Connection& connection, const LegalEvent& event) {
    std::vector<LegalEvent> events;
    Statement row(connection, select_events + of_the_same_day);
    row.bind(event.customer.value, value_of(event.item), event.kind, event.on.days);
    while (row.step())
        events.push_back(event_of(connection, row));
    return events;
}

void complete_legal_event(const Transaction& transaction, RowHistory& history, const LegalEvent& event) {
    history.update("legal_event", {event.id.value}, [&] {
        Statement update(transaction.connection(), update_event);
        update.bind(days_of(event.until), event.amount, event.contract_rate_granted, event.reference, event.note,
                    event.id.value);
        (void)update.step();
    });
}

LegalEventId add_legal_event(const Transaction& transaction, RowHistory& history, const LegalEvent& event,
                             std::int64_t now_utc_ms, const std::string& actor) {
    Statement insert(transaction.connection(), insert_event);
    insert.bind(new_uuid(), event.customer.value, value_of(event.item), event.kind, event.on.days, days_of(event.until),
                event.amount, event.contract_rate_granted, event.reference, event.note, now_utc_ms, actor);
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    history.added("legal_event", {id});
    return LegalEventId{id};
}

std::string last_act_on(const Connection& connection, const char* table, std::int64_t id) {
    Statement row(connection, select_act);
    row.bind(table, "{\"id\":" + std::to_string(id) + "}");
    return row.step() ? row.text(0) : std::string();
}

} // namespace encours::store
