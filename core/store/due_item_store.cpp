// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/due_item_store.h"

#include "core/store/column_reading.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_item =
    "SELECT d.invoice_id, i.customer_id, i.number, i.currency, i.issued, d.due, d.due_origin, d.amount_minor,"
    " d.amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a"
    "   LEFT JOIN payment p ON p.id = a.payment_id"
    "   WHERE a.due_item_id = d.id AND a.target = 0 AND p.reversed_on IS NULL)"
    "  + (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a WHERE a.credit_item_id = d.id AND a.target = 0),"
    " c.told_due, c.told_origin"
    " FROM due_item d JOIN invoice i ON i.id = d.invoice_id LEFT JOIN due_correction c ON c.due_item_id = d.id"
    " WHERE d.id = ?";
constexpr const char* select_dispute =
    "SELECT id, from_day FROM dispute WHERE due_item_id = ? AND until_day IS NULL ORDER BY id DESC LIMIT 1";
constexpr const char* update_due = "UPDATE due_item SET due = ?, due_origin = ? WHERE id = ?";
constexpr const char* insert_correction =
    "INSERT INTO due_correction (due_item_id, told_due, told_origin, reason, corrected_at, actor)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* update_correction =
    "UPDATE due_correction SET reason = ?, corrected_at = ?, actor = ? WHERE due_item_id = ?";
constexpr const char* insert_dispute =
    "INSERT INTO dispute (due_item_id, from_day, part_minor, cause, owner, answer_by) VALUES (?, ?, ?, ?, ?, ?)"
    " RETURNING id";
constexpr const char* end_dispute = "UPDATE dispute SET until_day = ?, outcome = ? WHERE id = ?";
constexpr const char* insert_note =
    "INSERT INTO note (customer_id, invoice_id, on_day, actor, text, corrects_id) VALUES (?, ?, ?, ?, ?, ?)"
    " RETURNING id";
constexpr const char* select_note = "SELECT customer_id, invoice_id, text FROM note WHERE id = ?";
constexpr const char* select_same_note =
    "SELECT 1 FROM note WHERE customer_id = ? AND invoice_id IS NULL AND on_day = ? AND text = ?";

Date day(const Statement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

void set_due(const Transaction& transaction, RowHistory& history, DueItemId item, Date due, DueOrigin origin) {
    history.update("due_item", {item.value},
                   [&] { Statement(transaction.connection(), update_due).bind(due.days, origin, item.value).run(); });
}

/// The id that a statement with RETURNING gives.
std::int64_t id_of(Statement& insert) {
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    return id;
}

} // namespace

std::optional<StoredDueItem> read_due_item(const Connection& connection, DueItemId id) {
    Statement row(connection, select_item);
    if (!row.bind(id.value).step())
        return std::nullopt;
    StoredDueItem item;
    item.id = id;
    item.invoice = InvoiceId{row.integer(0)};
    item.customer = CustomerId{row.integer(1)};
    item.number = row.text(2);
    item.currency = CurrencyReader(connection.file()).read(row.text(3));
    item.issued = day(row, 4);
    item.due = day(row, 5);
    item.origin = static_cast<DueOrigin>(row.integer(6));
    item.amount = row.integer(7);
    item.open = row.integer(8);
    if (!row.is_null(9))
        item.told = StoredDueItem::Told{day(row, 9), static_cast<DueOrigin>(row.integer(10))};
    Statement dispute(connection, select_dispute);
    if (dispute.bind(id.value).step())
        item.dispute = StoredDueItem::Dispute{dispute.integer(0), day(dispute, 1)};
    return item;
}

void correct_due(const Transaction& transaction, RowHistory& history, const StoredDueItem& item, Date due,
                 const std::string& reason, std::int64_t now_utc_ms, const std::string& actor) {
    const auto& connection = transaction.connection();
    if (item.told) {
        history.update("due_correction", {item.id.value}, [&] {
            Statement(connection, update_correction).bind(reason, now_utc_ms, actor, item.id.value).run();
        });
    } else {
        // What was corrected before the sources' word was kept counts as told.
        const auto origin = item.origin == DueOrigin::corrected ? DueOrigin::stated : item.origin;
        Statement(connection, insert_correction)
            .bind(item.id.value, item.due.days, origin, reason, now_utc_ms, actor)
            .run();
        history.added("due_correction", {item.id.value});
    }
    set_due(transaction, history, item.id, due, DueOrigin::corrected);
}

void reset_due(const Transaction& transaction, RowHistory& history, const StoredDueItem& item) {
    history.remove("due_correction", {item.id.value});
    set_due(transaction, history, item.id, item.told->due, item.told->origin);
}

std::int64_t open_dispute(const Transaction& transaction, RowHistory& history, DueItemId item, Date from,
                          std::optional<std::int64_t> part, const std::string& cause, const std::string& owner,
                          std::optional<Date> answer_by) {
    Statement insert(transaction.connection(), insert_dispute);
    insert.bind(item.value, from.days, part, cause, owner, answer_by ? std::optional(answer_by->days) : std::nullopt);
    const auto id = id_of(insert);
    history.added("dispute", {id});
    return id;
}

void close_dispute(const Transaction& transaction, RowHistory& history, std::int64_t dispute, Date until,
                   const std::string& outcome) {
    history.update("dispute", {dispute},
                   [&] { Statement(transaction.connection(), end_dispute).bind(until.days, outcome, dispute).run(); });
}

std::int64_t add_note(const Transaction& transaction, RowHistory& history, CustomerId customer,
                      std::optional<InvoiceId> invoice, Date day, const std::string& actor, const std::string& text,
                      std::optional<std::int64_t> corrects) {
    Statement insert(transaction.connection(), insert_note);
    insert.bind(customer.value, invoice ? std::optional(invoice->value) : std::nullopt, day.days, actor, text,
                corrects);
    const auto id = id_of(insert);
    history.added("note", {id});
    return id;
}

std::optional<StoredNote> read_note(const Connection& connection, std::int64_t id) {
    Statement row(connection, select_note);
    if (!row.bind(id).step())
        return std::nullopt;
    StoredNote note;
    note.id = id;
    note.customer = CustomerId{row.integer(0)};
    if (!row.is_null(1))
        note.invoice = InvoiceId{row.integer(1)};
    note.text = row.text(2);
    return note;
}

bool has_customer_note(const Connection& connection, CustomerId customer, Date day, const std::string& text) {
    return Statement(connection, select_same_note).bind(customer.value, day.days, text).step();
}

} // namespace encours::store
