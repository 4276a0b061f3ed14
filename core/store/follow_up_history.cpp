// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/follow_up_history.h"

#include "core/store/column_reading.h"
#include "core/store/statement.h"

#include <utility>

namespace encours::store {

namespace {

// Each gives: day, number, actor, text, amount, currency, code, documents, invoice.
constexpr const char* select_answers =
    "SELECT on_day, '', actor, note, coalesce(amount_minor, 0), '', outcome, channel, 0 FROM answer"
    " WHERE customer_id = ?";
constexpr const char* select_promises =
    "SELECT made_on, date(until_day * 86400, 'unixepoch'), actor, note, amount_minor, currency, 0, 0, 0 FROM promise"
    " WHERE customer_id = ?";
constexpr const char* select_withdrawn =
    "SELECT withdrawn_on, date(until_day * 86400, 'unixepoch'), '', withdrawn_why, amount_minor, currency, 0, 0, 0"
    " FROM promise WHERE customer_id = ? AND withdrawn_on IS NOT NULL";
constexpr const char* select_begun =
    "SELECT h.from_day, coalesce(i.number, ''), h.actor, h.reason, 0, '', h.kind, 0, coalesce(i.id, 0) FROM hold h"
    " LEFT JOIN due_item d ON d.id = h.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id WHERE h.customer_id = ?";
constexpr const char* select_ended =
    "SELECT h.ended_on, coalesce(i.number, ''), '', h.ended_why, 0, '', h.kind, 0, coalesce(i.id, 0) FROM hold h"
    " LEFT JOIN due_item d ON d.id = h.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id"
    " WHERE h.customer_id = ? AND h.ended_on IS NOT NULL";
constexpr const char* select_plans =
    "SELECT p.agreed_on, '', p.actor, p.note, coalesce(sum(t.amount_minor), 0), p.currency, 0, count(t.position), 0"
    " FROM payment_plan p LEFT JOIN instalment t ON t.plan_id = p.id WHERE p.customer_id = ? GROUP BY p.id";
constexpr const char* select_plans_ended =
    "SELECT ended_on, '', '', ended_why, 0, currency, 0, 0, 0 FROM payment_plan WHERE customer_id = ?"
    " AND ended_on IS NOT NULL";
constexpr const char* select_tasks =
    "SELECT t.created_on, coalesce(i.number, ''), t.actor, trim(t.addressee || ' ' || t.note), coalesce(t.amount_minor,"
    " 0), company.currency, t.kind, 0, coalesce(i.id, 0) FROM task t CROSS JOIN company"
    " LEFT JOIN due_item d ON d.id = t.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id WHERE t.customer_id = ?";
constexpr const char* select_done =
    "SELECT t.done_on, coalesce(i.number, ''), '', t.done_why, 0, '', t.kind, 0, coalesce(i.id, 0) FROM task t"
    " LEFT JOIN due_item d ON d.id = t.due_item_id LEFT JOIN invoice i ON i.id = d.invoice_id"
    " WHERE t.customer_id = ? AND t.done_on IS NOT NULL";
constexpr const char* select_complaints =
    "SELECT on_day, '', actor, reason, 0, '', 0, 0, 0 FROM complaint WHERE customer_id = ?";
constexpr const char* select_closed =
    "SELECT closed_on, '', '', outcome, 0, '', 0, 0, 0 FROM complaint WHERE customer_id = ? AND closed_on IS NOT NULL";
constexpr const char* select_consents =
    "SELECT s.on_day, t.name, s.actor, s.how, 0, '', s.channel, s.granted, 0 FROM contact t"
    " JOIN consent s ON s.contact_id = t.id WHERE t.customer_id = ?";
constexpr const char* select_assignments =
    "SELECT from_day, person, actor, reason, 0, '', 0, 0, 0 FROM assignment WHERE customer_id = ?";
// A message that was posted stands under the day of its posting. Beside what all give: where its bytes are kept, its id.
constexpr const char* select_planned =
    "SELECT created_at / 86400000, '', actor, subject, total_minor, company.currency, channel, 0, 0,"
    " CASE WHEN document_id IS NULL THEN 0 ELSE message.id END"
    " FROM message CROSS JOIN company WHERE customer_id = ? AND state NOT IN (3, 6)";
constexpr const char* select_cancelled =
    "SELECT created_at / 86400000, '', actor, detail, total_minor, company.currency, channel, 0, 0,"
    " CASE WHEN document_id IS NULL THEN 0 ELSE message.id END"
    " FROM message CROSS JOIN company WHERE customer_id = ? AND state = 6";

using Kind = TimelineEntry::Kind;

} // namespace

void append_follow_up(const Connection& connection, std::vector<TimelineEntry>& entries, CustomerId customer) {
    const std::pair<Kind, const char*> queries[] = {{Kind::message_planned, select_planned},
                                                    {Kind::message_cancelled, select_cancelled},
                                                    {Kind::answer, select_answers},
                                                    {Kind::promise, select_promises},
                                                    {Kind::promise_withdrawn, select_withdrawn},
                                                    {Kind::hold_begun, select_begun},
                                                    {Kind::hold_ended, select_ended},
                                                    {Kind::plan, select_plans},
                                                    {Kind::plan_ended, select_plans_ended},
                                                    {Kind::complaint, select_complaints},
                                                    {Kind::complaint_closed, select_closed},
                                                    {Kind::task, select_tasks},
                                                    {Kind::task_done, select_done},
                                                    {Kind::consent, select_consents},
                                                    {Kind::assignment, select_assignments}};
    CurrencyReader currencies(connection.file());
    for (const auto& [kind, sql] : queries) {
        Statement row(connection, sql);
        row.bind(customer.value);
        while (row.step()) {
            auto& entry = entries.emplace_back();
            entry.kind = kind;
            entry.on = checked_day(row.integer(0), connection.file());
            entry.number = row.text(1);
            entry.actor = row.text(2);
            entry.text = row.text(3);
            entry.amount = row.integer(4);
            if (const auto currency = row.text(5); !currency.empty())
                entry.currency = currencies.read(currency);
            entry.code = row.integer(6);
            (kind == Kind::answer ? entry.chosen.emplace() : entry.documents) = row.integer(7);
            entry.invoice = InvoiceId{row.integer(8)};
            if (kind == Kind::message_planned || kind == Kind::message_cancelled)
                entry.letter = MessageId{row.integer(9)};
        }
    }
}

} // namespace encours::store
