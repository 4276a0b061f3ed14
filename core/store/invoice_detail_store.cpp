// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoice_detail_store.h"

#include "core/store/attachment_store.h"
#include "core/store/column_reading.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_invoice =
    "SELECT i.customer_id, c.code, c.name, i.kind, i.number, i.label, i.category, i.issued, i.booked, i.gross_minor,"
    " i.net_minor, i.vat_minor, i.currency, i.book_source_id IS NOT NULL, s.key, b.file_name, b.imported_at"
    " FROM invoice i JOIN customer c ON c.id = i.customer_id LEFT JOIN import_batch b ON b.id = i.batch_id"
    " LEFT JOIN source s ON s.id = b.source_id WHERE i.id = ?";
constexpr const char* select_items =
    "SELECT d.id, d.due, d.due_origin, d.amount_minor, c.told_due, c.told_origin, c.reason, c.actor FROM due_item d"
    " LEFT JOIN due_correction c ON c.due_item_id = d.id WHERE d.invoice_id = ?1 AND (d.amount_minor <> 0 OR"
    "  (SELECT count(*) FROM due_item WHERE invoice_id = ?1) = 1) ORDER BY d.due, d.id";
// A credit note's own item shows what it was set against, in its direction.
constexpr const char* select_settlements =
    "SELECT coalesce(p.paid, ci.issued), p.kind, CASE WHEN p.id IS NULL THEN ci.number WHEN p.reference <> ''"
    "  THEN p.reference ELSE p.label END, a.amount_minor, a.proposed, p.reversed_on, coalesce(s.key, '')"
    " FROM allocation a LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN import_batch b ON b.id = p.batch_id"
    " LEFT JOIN source s ON s.id = b.source_id LEFT JOIN due_item cd ON cd.id = a.credit_item_id"
    " LEFT JOIN invoice ci ON ci.id = cd.invoice_id WHERE a.due_item_id = ?1 AND a.target = 0"
    " UNION ALL SELECT i.issued, NULL, i.number, -a.amount_minor, a.proposed, NULL, '' FROM allocation a"
    " JOIN due_item d ON d.id = a.due_item_id JOIN invoice i ON i.id = d.invoice_id"
    " WHERE a.credit_item_id = ?1 AND a.target = 0 ORDER BY 1";
constexpr const char* select_disputes =
    "SELECT from_day, until_day, part_minor, cause, outcome FROM dispute WHERE due_item_id = ? ORDER BY from_day, id";
constexpr const char* select_notes =
    "SELECT on_day, actor, text FROM note WHERE invoice_id = ? ORDER BY on_day DESC, id DESC";

Date day(const Statement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

std::optional<Date> optional_day(const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(day(row, column));
}

std::string optional_text(const Statement& row, int column) {
    return row.is_null(column) ? std::string() : row.text(column);
}

void read_item(const Connection& connection, InvoiceDetail::Item& item) {
    Statement settlement(connection, select_settlements);
    settlement.bind(item.id.value);
    while (settlement.step()) {
        auto& one = item.settlements.emplace_back();
        one.on = day(settlement, 0);
        if (!settlement.is_null(1))
            one.kind = static_cast<SettlementKind>(settlement.integer(1));
        one.text = optional_text(settlement, 2);
        one.amount = settlement.integer(3);
        one.proposed = settlement.integer(4) != 0;
        one.reversed_on = optional_day(settlement, 5);
        one.source = settlement.text(6);
    }
    Statement dispute(connection, select_disputes);
    dispute.bind(item.id.value);
    while (dispute.step())
        item.disputes.push_back(
            {day(dispute, 0), optional_day(dispute, 1), dispute.optional_integer(2), dispute.text(3), dispute.text(4)});
}

void read_items(const Connection& connection, InvoiceDetail& detail) {
    Statement row(connection, select_items);
    row.bind(detail.id.value);
    while (row.step()) {
        auto& item = detail.items.emplace_back();
        item.id = DueItemId{row.integer(0)};
        item.due = day(row, 1);
        item.origin = static_cast<DueOrigin>(row.integer(2));
        item.amount = row.integer(3);
        item.told_due = optional_day(row, 4);
        item.told_origin = static_cast<DueOrigin>(row.is_null(5) ? 0 : row.integer(5));
        item.correction_reason = optional_text(row, 6);
        item.corrected_by = optional_text(row, 7);
    }
    for (auto& item : detail.items)
        read_item(connection, item);
}

} // namespace

std::optional<InvoiceDetail> read_invoice_detail(const Connection& connection, InvoiceId id) {
    Statement row(connection, select_invoice);
    if (!row.bind(id.value).step())
        return std::nullopt;
    InvoiceDetail detail;
    detail.id = id;
    detail.customer = CustomerId{row.integer(0)};
    detail.customer_code = row.text(1);
    detail.customer_name = row.text(2);
    detail.kind = static_cast<DocumentKind>(row.integer(3));
    detail.number = row.text(4);
    detail.label = row.text(5);
    detail.category = row.text(6);
    detail.issued = day(row, 7);
    detail.booked = optional_day(row, 8);
    detail.gross = row.integer(9);
    detail.net = row.optional_integer(10);
    detail.vat = row.optional_integer(11);
    detail.currency = CurrencyReader(connection.file()).read(row.text(12));
    detail.told_by_books = row.integer(13) != 0;
    detail.source = optional_text(row, 14);
    detail.file_name = optional_text(row, 15);
    detail.imported_at = row.is_null(16) ? 0 : row.integer(16);
    read_items(connection, detail);
    Statement note(connection, select_notes);
    note.bind(id.value);
    while (note.step())
        detail.notes.push_back({day(note, 0), note.text(1), note.text(2)});
    detail.attachments = attachments_of(connection, id);
    return detail;
}

} // namespace encours::store
