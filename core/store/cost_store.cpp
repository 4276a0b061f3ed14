// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cost_store.h"

#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* insert_cost = "INSERT INTO cost_entry (kind, on_day, amount_minor, minutes, customer_id, note, "
                                    "actor) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                    " RETURNING id";
constexpr const char* select_cost =
    "SELECT 1 FROM cost_entry WHERE kind = ? AND on_day = ? AND amount_minor = ? AND minutes IS ? AND customer_id IS ?"
    " AND note = ?";
constexpr const char* select_contacts =
    "SELECT id FROM contact WHERE customer_id = ? AND left_on IS NULL ORDER BY is_default DESC, id";
constexpr const char* insert_consent =
    "INSERT INTO consent (contact_id, channel, granted, on_day, how, actor) VALUES (?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* select_consent =
    "SELECT 1 FROM consent WHERE contact_id = ? AND channel = ? AND granted = ? AND on_day = ?";
constexpr const char* insert_event =
    "INSERT INTO message_event (message_id, kind, on_day, detail) VALUES (?, ?, ?, ?) RETURNING id";
constexpr const char* select_event = "SELECT 1 FROM message_event WHERE message_id = ? AND kind = ? AND on_day = ?";
constexpr const char* select_posted =
    "SELECT id FROM message WHERE customer_id = ?1 AND posted_on <= ?2 AND (?3 IS NULL OR channel = ?3)"
    " AND (?4 = '' OR upper(replace(tracking, ' ', '')) = ?4) ORDER BY posted_on DESC, id DESC LIMIT 1";
constexpr const char* select_was_posted =
    "SELECT 1 FROM message WHERE customer_id = ?1 AND posted_on = ?2 AND (?3 IS NULL OR channel = ?3)"
    " AND (?4 = '' OR step_key = ?4)";
constexpr const char* select_waiting =
    "SELECT id FROM message WHERE customer_id = ?1 AND state NOT IN (3, 6) AND (?2 = '' OR step_key = ?2) ORDER BY id"
    " LIMIT 1";
constexpr const char* select_cash =
    "SELECT p.id, p.amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a"
    "  WHERE a.payment_id = p.id) AS rest FROM payment p, company WHERE p.customer_id = ?1 AND p.paid <= ?2"
    " AND p.kind IN (0, 1) AND p.reversed_on IS NULL AND p.currency = company.currency"
    " AND (?3 = '' OR p.reference = ?3 OR p.label = ?3) AND rest > 0 ORDER BY p.paid, p.id";
constexpr const char* next_position = "SELECT coalesce(max(position) + 1, 0) FROM allocation WHERE due_item_id = ?";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, amount_minor) VALUES (?, ?, ?, ?)";
constexpr const char* select_journaled =
    "SELECT 1 FROM journal_entry j JOIN act a ON a.uuid = json_extract(j.facts, '$.act') WHERE j.event = ?"
    " AND j.entity = 'due_item' AND j.entity_id = ? AND json_extract(j.facts, '$.on') = ? AND json_extract(j.facts, "
    "'$.amount_minor') = ?"
    " AND a.undone_at IS NULL";
constexpr const char* select_payment =
    "SELECT 1 FROM payment WHERE customer_id = ? AND paid = ? AND amount_minor = ? AND reference = ? AND kind = 0";

} // namespace

std::int64_t add_cost(const ActScope& scope, const CostRow& cost) {
    Statement insert(scope.connection(), insert_cost);
    insert.bind(cost.kind, cost.on.days, cost.amount, cost.minutes, value_of(cost.customer), cost.note, scope.actor);
    return insert_row(scope, "cost_entry", insert);
}

bool has_cost(const Connection& connection, const CostRow& cost) {
    return Statement(connection, select_cost)
        .bind(cost.kind, cost.on.days, cost.amount, cost.minutes, value_of(cost.customer), cost.note)
        .step();
}

std::vector<ContactId> contacts_of(const Connection& connection, CustomerId customer) {
    std::vector<ContactId> contacts;
    Statement row(connection, select_contacts);
    row.bind(customer.value);
    while (row.step())
        contacts.push_back(ContactId{row.integer(0)});
    return contacts;
}

void add_consent(const ActScope& scope, const ConsentRow& consent) {
    Statement insert(scope.connection(), insert_consent);
    insert.bind(consent.contact.value, consent.channel, consent.granted, consent.on.days, consent.how, scope.actor);
    (void)insert_row(scope, "consent", insert);
}

bool has_consent(const Connection& connection, const ConsentRow& consent) {
    return Statement(connection, select_consent)
        .bind(consent.contact.value, consent.channel, consent.granted, consent.on.days)
        .step();
}

std::int64_t add_message_event(const ActScope& scope, MessageId message, LetterMilestone milestone, Date on,
                               const std::string& detail) {
    Statement insert(scope.connection(), insert_event);
    insert.bind(message.value, milestone, on.days, detail);
    return insert_row(scope, "message_event", insert);
}

bool has_message_event(const Connection& connection, MessageId message, LetterMilestone milestone, Date on) {
    return Statement(connection, select_event).bind(message.value, milestone, on.days).step();
}

MessageId posted_message(const Connection& connection, CustomerId customer, Date by, std::optional<Channel> channel,
                         const std::string& tracking) {
    Statement row(connection, select_posted);
    row.bind(customer.value, by.days, channel, tracking);
    return row.step() ? MessageId{row.integer(0)} : MessageId{};
}

bool was_posted(const Connection& connection, CustomerId customer, Date on, std::optional<Channel> channel,
                const std::string& step_key) {
    return Statement(connection, select_was_posted).bind(customer.value, on.days, channel, step_key).step();
}

MessageId waiting_message(const Connection& connection, CustomerId customer, const std::string& step_key) {
    Statement row(connection, select_waiting);
    row.bind(customer.value, step_key);
    return row.step() ? MessageId{row.integer(0)} : MessageId{};
}

std::vector<CashLeft> cash_left(const Connection& connection, CustomerId customer, Date by,
                                const std::string& reference) {
    std::vector<CashLeft> cash;
    Statement row(connection, select_cash);
    row.bind(customer.value, by.days, reference);
    while (row.step())
        cash.push_back({PaymentId{row.integer(0)}, row.integer(1)});
    return cash;
}

void allocate(const ActScope& scope, PaymentId payment, DueItemId item, std::int64_t amount) {
    Statement position(scope.connection(), next_position);
    (void)position.bind(item.value).step();
    const auto place = position.integer(0);
    Statement(scope.connection(), insert_allocation).bind(item.value, place, payment.value, amount).run();
    scope.history.added("allocation", {item.value, place});
}

bool is_journaled(const Connection& connection, const std::string& verb, DueItemId item, const std::string& on,
                  std::int64_t amount) {
    return Statement(connection, select_journaled).bind(verb, item.value, on, amount).step();
}

bool has_payment(const Connection& connection, CustomerId customer, Date paid, std::int64_t amount,
                 const std::string& reference) {
    return Statement(connection, select_payment).bind(customer.value, paid.days, amount, reference).step();
}

} // namespace encours::store
