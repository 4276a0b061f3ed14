// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claim_choice_store.h"

#include "core/base/random.h"
#include "core/store/column_reading.h"
#include "core/store/legal_event_store.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

const std::string select_choices =
    "SELECT h.id, h.invoice_id, h.kind, h.value, h.ground, h.on_day, h.entered_at, h.actor FROM claim_choice h";
constexpr const char* of_invoice = " WHERE h.invoice_id = ? ORDER BY h.id";
constexpr const char* of_customer =
    " JOIN invoice i ON i.id = h.invoice_id WHERE i.customer_id = ? ORDER BY h.invoice_id, h.id";
constexpr const char* in_order = " ORDER BY h.invoice_id, h.id";
constexpr const char* insert_choice =
    "INSERT INTO claim_choice (invoice_id, kind, value, ground, on_day, entered_at, actor)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id";
const std::string select_waivers =
    "SELECT w.id, w.due_item_id, w.target, w.amount_minor, w.accepted_on, w.reason, w.approved_by FROM waiver w"
    " JOIN due_item d ON d.id = w.due_item_id";
constexpr const char* held_of_invoice =
    " WHERE d.invoice_id = ? AND w.accepted_on IS NOT NULL AND w.target > 0 ORDER BY w.accepted_on, w.id";
constexpr const char* held_of_customer =
    " JOIN invoice i ON i.id = d.invoice_id WHERE i.customer_id = ? AND w.accepted_on IS NOT NULL AND w.target > 0"
    " ORDER BY w.accepted_on, w.id";
constexpr const char* insert_waiver =
    "INSERT INTO waiver (uuid, due_item_id, target, amount_minor, offered_on, accepted_on, approved_by, reason)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7) RETURNING id";

std::int64_t id_of(Statement& insert) {
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    return id;
}

void visit_rows(const Connection& connection, Statement& row,
                const std::function<void(InvoiceId invoice, const ClaimChoice& choice)>& visit) {
    while (row.step()) {
        ClaimChoice choice;
        choice.id = row.integer(0);
        choice.kind = static_cast<ChoiceKind>(row.integer(2));
        choice.value = row.optional_integer(3);
        choice.ground = row.text(4);
        choice.on = checked_day(row.integer(5), connection.file());
        choice.entered_at_utc_ms = row.integer(6);
        choice.actor = row.text(7);
        visit(InvoiceId{row.integer(1)}, choice);
    }
}

std::vector<StoredWaiver> read_waivers(const Connection& connection, Statement& row) {
    std::vector<StoredWaiver> waivers;
    while (row.step())
        waivers.push_back({row.integer(0), DueItemId{row.integer(1)}, row.integer(2), row.integer(3),
                           checked_day(row.integer(4), connection.file()), row.text(5), row.text(6)});
    return waivers;
}

} // namespace

std::vector<ClaimChoice> claim_choices_of(const Connection& connection, InvoiceId invoice) {
    std::vector<ClaimChoice> choices;
    Statement row(connection, select_choices + of_invoice);
    row.bind(invoice.value);
    visit_rows(connection, row, [&](InvoiceId, const ClaimChoice& choice) { choices.push_back(choice); });
    for (auto& choice : choices)
        choice.act = last_act_on(connection, "claim_choice", choice.id);
    return choices;
}

void visit_claim_choices(const Connection& connection,
                         const std::function<void(InvoiceId invoice, const ClaimChoice& choice)>& visit) {
    Statement row(connection, select_choices + in_order);
    visit_rows(connection, row, visit);
}

void visit_claim_choices(const Connection& connection, CustomerId customer,
                         const std::function<void(InvoiceId invoice, const ClaimChoice& choice)>& visit) {
    Statement row(connection, select_choices + of_customer);
    row.bind(customer.value);
    visit_rows(connection, row, visit);
}

std::int64_t add_claim_choice(const Transaction& transaction, RowHistory& history, InvoiceId invoice,
                              const ClaimChoice& choice) {
    Statement insert(transaction.connection(), insert_choice);
    insert.bind(invoice.value, choice.kind, choice.value, choice.ground, choice.on.days, choice.entered_at_utc_ms,
                choice.actor);
    const auto id = id_of(insert);
    history.added("claim_choice", {id});
    return id;
}

std::vector<StoredWaiver> waivers_of(const Connection& connection, CustomerId customer) {
    Statement row(connection, select_waivers + held_of_customer);
    row.bind(customer.value);
    return read_waivers(connection, row);
}

std::vector<StoredWaiver> waivers_of(const Connection& connection, InvoiceId invoice) {
    Statement row(connection, select_waivers + held_of_invoice);
    row.bind(invoice.value);
    return read_waivers(connection, row);
}

std::int64_t add_waiver(const Transaction& transaction, RowHistory& history, const StoredWaiver& waiver) {
    Statement insert(transaction.connection(), insert_waiver);
    insert.bind(new_uuid(), waiver.item.value, waiver.target, waiver.amount, waiver.on.days, waiver.actor,
                waiver.reason);
    const auto id = id_of(insert);
    history.added("waiver", {id});
    return id;
}

} // namespace encours::store
