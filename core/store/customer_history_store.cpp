// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_history_store.h"

#include "core/store/column_reading.h"
#include "core/store/follow_up_history.h"
#include "core/store/statement.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace encours::store {

namespace {

constexpr const char* select_payments =
    "SELECT p.id, p.kind, p.paid, p.amount_minor, p.currency, p.reference, p.label, p.reversed_on,"
    " coalesce(s.key, ''), CASE WHEN p.customer_id = ?1 THEN '' ELSE c.name END"
    " FROM payment p JOIN customer c ON c.id = p.customer_id LEFT JOIN import_batch b ON b.id = p.batch_id"
    " LEFT JOIN source s ON s.id = b.source_id WHERE p.customer_id = ?1 OR p.id IN (SELECT a.payment_id FROM invoice i"
    "  JOIN due_item d ON d.invoice_id = i.id JOIN allocation a ON a.due_item_id = d.id"
    "  WHERE i.customer_id = ?1 AND a.payment_id IS NOT NULL) ORDER BY p.paid DESC, p.id DESC";
constexpr const char* select_parts =
    "SELECT a.payment_id, i.id, i.number, a.amount_minor, a.proposed FROM payment p"
    " JOIN allocation a ON a.payment_id = p.id JOIN due_item d ON d.id = a.due_item_id"
    " JOIN invoice i ON i.id = d.invoice_id WHERE p.customer_id = ?1"
    " UNION ALL SELECT a.payment_id, i.id, i.number, a.amount_minor, a.proposed FROM invoice i"
    " JOIN due_item d ON d.invoice_id = i.id JOIN allocation a ON a.due_item_id = d.id"
    " JOIN payment p ON p.id = a.payment_id WHERE i.customer_id = ?1 AND p.customer_id <> ?1";

// Each gives: day, moment, invoice, number, actor, text, amount, currency, code, documents, payments.
constexpr const char* select_documents =
    "SELECT issued, 0, id, number, '', label, gross_minor, currency, kind, 0, 0 FROM invoice WHERE customer_id = ?";
constexpr const char* select_paid = "SELECT paid, 0, 0, reference, '', label, amount_minor, currency, kind, 0, 0"
                                    " FROM payment WHERE customer_id = ?";
constexpr const char* select_bounced =
    "SELECT reversed_on, 0, 0, reference, '', label, amount_minor, currency, kind, 0, 0 FROM payment"
    " WHERE customer_id = ? AND reversed_on IS NOT NULL";
constexpr const char* select_opened =
    "SELECT s.from_day, 0, i.id, i.number, s.owner, s.cause, coalesce(s.part_minor, d.amount_minor), i.currency, 0, 0, "
    "0"
    " FROM invoice i JOIN due_item d ON d.invoice_id = i.id JOIN dispute s ON s.due_item_id = d.id"
    " WHERE i.customer_id = ?";
constexpr const char* select_closed =
    "SELECT s.until_day, 0, i.id, i.number, s.owner, s.outcome, 0, i.currency, 0, 0, 0"
    " FROM invoice i JOIN due_item d ON d.invoice_id = i.id JOIN dispute s ON s.due_item_id = d.id"
    " WHERE i.customer_id = ? AND s.until_day IS NOT NULL";
constexpr const char* select_notes =
    "SELECT n.on_day, 0, coalesce(i.id, 0), coalesce(i.number, ''), n.actor, n.text, 0, '', 0, 0, 0 FROM note n"
    " LEFT JOIN invoice i ON i.id = n.invoice_id WHERE n.customer_id = ? ORDER BY n.id";
constexpr const char* select_imports =
    "SELECT b.imported_at / 86400000, b.imported_at, 0, b.file_name, b.actor, '', 0, '', 0, sum(documents), "
    "sum(payments)"
    " FROM (SELECT batch_id, 1 AS documents, 0 AS payments FROM invoice WHERE customer_id = ?1"
    "  UNION ALL SELECT batch_id, 0, 1 FROM payment WHERE customer_id = ?1"
    "  UNION ALL SELECT batch_id, 0, 0 FROM customer WHERE id = ?1) JOIN import_batch b ON b.id = batch_id"
    " WHERE b.undone_at IS NULL GROUP BY b.id";
constexpr const char* select_merges =
    "SELECT m.merged_at / 86400000, m.merged_at, 0, c.name || ' (' || c.code || ')', m.actor, '', 0, '', 0, 0, 0"
    " FROM customer_merge m JOIN customer c ON c.id = m.customer_id WHERE m.into_id = ? AND m.undone_at IS NULL";
constexpr const char* select_messages = "SELECT posted_on, 0, 0, '', '', subject, 0, '', channel, 0, 0,"
                                        " CASE WHEN document_id IS NULL THEN 0 ELSE id END FROM message"
                                        " WHERE customer_id = ? AND posted_on IS NOT NULL";
constexpr const char* select_legal_events =
    "SELECT e.on_day, max(e.entered_at), coalesce(i.id, 0), coalesce(i.number, ''), e.actor,"
    " trim(e.reference || ' ' || e.note), coalesce(sum(e.amount_minor), 0), coalesce(i.currency, ''), e.kind, 0, 0"
    " FROM legal_event e LEFT JOIN due_item d ON d.id = e.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id"
    " WHERE coalesce(i.customer_id, e.customer_id) = ? GROUP BY e.kind, e.on_day, i.id, e.reference, e.note";
constexpr const char* select_waivers =
    "SELECT w.offered_on, 0, i.id, i.number, w.approved_by, w.reason, sum(w.amount_minor), i.currency, w.target, 0, 0"
    " FROM invoice i JOIN due_item d ON d.invoice_id = i.id JOIN waiver w ON w.due_item_id = d.id"
    " WHERE i.customer_id = ? GROUP BY i.id, w.target, w.offered_on, w.reason";
constexpr const char* select_decisions =
    "SELECT h.on_day, h.entered_at, i.id, i.number, h.actor, h.ground, h.kind, h.value FROM invoice i"
    " JOIN claim_choice h ON h.invoice_id = i.id WHERE i.customer_id = ? ORDER BY h.id";
// What persons corrected of the customer, of its contacts, and of the due days of its documents.
constexpr const char* select_acts =
    "SELECT a.id, a.verb, a.done_at, a.actor, c.change, c.before_row, c.after_row,"
    " coalesce(i.id, 0), coalesce(i.number, ''), c.table_name"
    " FROM act a JOIN act_change c ON c.act_id = a.id"
    " LEFT JOIN due_item d ON c.table_name = 'due_item' AND d.id = json_extract(c.row_key, '$.id')"
    " LEFT JOIN invoice i ON i.id = d.invoice_id"
    " WHERE a.undone_at IS NULL AND ("
    " (c.table_name = 'customer' AND json_extract(c.row_key, '$.id') = ?1)"
    " OR (c.table_name = 'contact' AND json_extract(c.row_key, '$.id') IN"
    "  (SELECT id FROM contact WHERE customer_id = ?1))"
    " OR (a.verb IN ('due_day_corrected', 'due_day_reset') AND i.customer_id = ?1)) ORDER BY a.id, c.id";

using Kind = TimelineEntry::Kind;

Date day(std::int64_t number) { return Date{static_cast<std::int32_t>(number)}; }

void append(const Connection& connection, std::vector<TimelineEntry>& entries, Kind kind, const char* sql,
            CustomerId customer) {
    CurrencyReader currencies(connection.file());
    Statement row(connection, sql);
    row.bind(customer.value);
    while (row.step()) {
        TimelineEntry entry;
        entry.kind = kind;
        entry.on = day(row.integer(0));
        entry.at_utc_ms = row.integer(1);
        entry.invoice = InvoiceId{row.integer(2)};
        entry.number = row.text(3);
        entry.actor = row.text(4);
        entry.text = row.text(5);
        entry.amount = row.integer(6);
        if (const auto currency = row.text(7); !currency.empty())
            entry.currency = currencies.read(currency);
        entry.code = row.integer(8);
        entry.documents = row.integer(9);
        entry.payments = row.integer(10);
        if (kind == Kind::message)
            entry.letter = MessageId{row.integer(11)};
        entries.push_back(std::move(entry));
    }
}

void append_decisions(const Connection& connection, std::vector<TimelineEntry>& entries, CustomerId customer) {
    Statement row(connection, select_decisions);
    row.bind(customer.value);
    while (row.step()) {
        auto& entry = entries.emplace_back();
        entry.kind = Kind::decision;
        entry.on = day(row.integer(0));
        entry.at_utc_ms = row.integer(1);
        entry.invoice = InvoiceId{row.integer(2)};
        entry.number = row.text(3);
        entry.actor = row.text(4);
        entry.text = row.text(5);
        entry.code = row.integer(6);
        if (!row.is_null(7))
            entry.chosen = row.integer(7);
    }
}

std::string neutral(const std::string& column, const nlohmann::json& value) {
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    const auto number = value.get<std::int64_t>();
    return column == "due" ? to_iso(day(number)) : std::to_string(number);
}

void append_changes(TimelineEntry& entry, const std::string& before, const std::string& after) {
    const auto was = nlohmann::json::parse(before);
    const auto became = nlohmann::json::parse(after);
    for (const auto& [column, value] : became.items()) {
        const bool is_reference = column.ends_with("_id") || column == "due_origin" || column == "is_default";
        if (is_reference || column == "left_on")
            entry.changes.push_back({column, {}, {}});
        else
            entry.changes.push_back({column, neutral(column, was.at(column)), neutral(column, value)});
    }
}

void append_acts(const Connection& connection, std::vector<TimelineEntry>& entries, CustomerId customer) {
    Statement row(connection, select_acts);
    row.bind(customer.value);
    std::int64_t last = 0;
    while (row.step()) {
        if (row.integer(0) != last) {
            last = row.integer(0);
            auto& entry = entries.emplace_back();
            entry.kind = Kind::correction;
            entry.at_utc_ms = row.integer(2);
            entry.on = day(entry.at_utc_ms / 86'400'000);
            entry.text = row.text(1);
            entry.actor = row.text(3);
            entry.invoice = InvoiceId{row.integer(7)};
            entry.number = row.text(8);
        }
        if (row.integer(4) == 1)
            append_changes(entries.back(), row.text(5), row.text(6));
        else if (row.integer(4) == 0 && row.text(9) == "contact")
            entries.back().number = nlohmann::json::parse(row.text(6)).at("name").get<std::string>();
    }
}

} // namespace

std::vector<CustomerPayment> read_customer_payments(const Connection& connection, CustomerId customer) {
    std::vector<CustomerPayment> payments;
    std::unordered_map<std::int64_t, std::size_t> places;
    CurrencyReader currencies(connection.file());
    Statement row(connection, select_payments);
    row.bind(customer.value);
    while (row.step()) {
        auto& payment = payments.emplace_back();
        payment.id = PaymentId{row.integer(0)};
        payment.kind = static_cast<SettlementKind>(row.integer(1));
        payment.paid = day(row.integer(2));
        payment.amount = row.integer(3);
        payment.currency = currencies.read(row.text(4));
        payment.reference = row.text(5);
        payment.label = row.text(6);
        if (!row.is_null(7))
            payment.reversed_on = day(row.integer(7));
        payment.source = row.text(8);
        payment.payer = row.text(9);
        places[payment.id.value] = payments.size() - 1;
    }
    Statement part(connection, select_parts);
    part.bind(customer.value);
    while (part.step()) {
        if (const auto place = places.find(part.integer(0)); place != places.end())
            payments[place->second].parts.push_back(
                {InvoiceId{part.integer(1)}, part.text(2), part.integer(3), part.integer(4) != 0});
    }
    return payments;
}

std::vector<TimelineEntry> read_customer_timeline(const Connection& connection, CustomerId customer) {
    std::vector<TimelineEntry> entries;
    const std::pair<Kind, const char*> queries[] = {{Kind::import, select_imports},
                                                    {Kind::document, select_documents},
                                                    {Kind::dispute_opened, select_opened},
                                                    {Kind::dispute_closed, select_closed},
                                                    {Kind::payment, select_paid},
                                                    {Kind::bounced, select_bounced},
                                                    {Kind::merge, select_merges},
                                                    {Kind::message, select_messages},
                                                    {Kind::note, select_notes},
                                                    {Kind::legal_event, select_legal_events},
                                                    {Kind::waiver, select_waivers}};
    for (const auto& [kind, sql] : queries)
        append(connection, entries, kind, sql, customer);
    append_decisions(connection, entries, customer);
    append_follow_up(connection, entries, customer);
    append_acts(connection, entries, customer);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::pair(a.on, a.at_utc_ms) < std::pair(b.on, b.at_utc_ms);
    });
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace encours::store
