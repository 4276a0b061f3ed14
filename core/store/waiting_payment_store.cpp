// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/waiting_payment_store.h"

#include "core/store/column_reading.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

// A list of payments covers no days; what the books tell of, they set themselves.
constexpr const char* select_customers =
    "SELECT DISTINCT p.customer_id FROM payment p"
    " WHERE p.batch_id IN (SELECT id FROM import_batch WHERE covers_first IS NULL AND undone_at IS NULL AND id <> ?)"
    " AND p.kind = 0 AND p.book_source_id IS NULL AND p.reversed_on IS NULL"
    " AND (p.amount_minor <> (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a WHERE a.payment_id = p.id)"
    "  OR EXISTS (SELECT 1 FROM allocation a WHERE a.payment_id = p.id AND a.proposed = 1)) ORDER BY 1";
constexpr const char* select_payments =
    "SELECT id, batch_id, paid, amount_minor, currency, pays, reference, label, free FROM (SELECT p.*, p.amount_minor"
    "  - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a WHERE a.payment_id = p.id AND a.proposed = 0)"
    "  AS free FROM payment p"
    "  WHERE p.batch_id IN (SELECT id FROM import_batch WHERE covers_first IS NULL AND undone_at IS NULL AND id <> ?)"
    "  AND p.kind = 0 AND p.book_source_id IS NULL AND p.reversed_on IS NULL AND p.customer_id = ?)"
    " WHERE free <> 0 ORDER BY paid, id";
constexpr const char* select_proposed =
    "SELECT due_item_id, position, amount_minor FROM allocation WHERE payment_id = ? AND proposed = 1 ORDER BY 1, 2";
constexpr const char* select_payees = "SELECT id FROM customer WHERE payer_id = ?";
constexpr const char* select_told = "SELECT id, kind, paid, amount_minor, currency FROM payment"
                                    " WHERE batch_id = ? AND customer_id = ? AND kind IN (0, 1)"
                                    " AND book_source_id IS NULL AND reversed_on IS NULL ORDER BY id";
constexpr const char* select_numbers = "SELECT DISTINCT i.number FROM allocation a"
                                       " JOIN due_item d ON d.id = a.due_item_id JOIN invoice i ON i.id = d.invoice_id"
                                       " WHERE a.payment_id = ?";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, amount_minor, proposed)"
    " SELECT ?1, coalesce(max(position) + 1, 0), ?2, ?3, ?4 FROM allocation WHERE due_item_id = ?1 RETURNING position";
constexpr const char* select_is_own =
    "SELECT EXISTS (SELECT 1 FROM due_item d JOIN invoice i ON i.id = d.invoice_id WHERE d.id = ? AND i.batch_id = ?)";
constexpr const char* update_day = "UPDATE payment SET paid = ?, kind = 0 WHERE id = ?";
constexpr const char* select_by_others =
    "SELECT d.invoice_id, sum(a.amount_minor) FROM payment p JOIN allocation a ON a.payment_id = p.id AND a.target = 0"
    " JOIN due_item d ON d.id = a.due_item_id WHERE p.reversed_on IS NULL AND p.book_source_id IS NULL"
    " AND (p.batch_id IS NULL OR p.batch_id IN (SELECT id FROM import_batch WHERE source_id <> ?))" // both by the index
    " GROUP BY d.invoice_id";

Date day(const Statement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

std::vector<CustomerId> ids(Statement& row) {
    std::vector<CustomerId> found;
    while (row.step())
        found.push_back(CustomerId{row.integer(0)});
    return found;
}

} // namespace

std::vector<CustomerId> WaitingPaymentStore::customers() const {
    Statement row(connection_, select_customers);
    return ids(row.bind(batch_.value));
}

std::vector<CustomerId> WaitingPaymentStore::payees_of(CustomerId customer) const {
    Statement row(connection_, select_payees);
    return ids(row.bind(customer.value));
}

std::vector<WaitingPayment> WaitingPaymentStore::payments_of(CustomerId customer) const {
    std::vector<WaitingPayment> payments;
    CurrencyReader currencies(connection_.file());
    Statement proposed(connection_, select_proposed);
    Statement row(connection_, select_payments);
    row.bind(batch_.value, customer.value);
    while (row.step()) {
        auto& payment = payments.emplace_back();
        payment.id = row.integer(0);
        payment.batch = BatchId{row.integer(1)};
        payment.paid = day(row, 2);
        payment.amount = row.integer(3);
        payment.currency = currencies.read(row.text(4));
        payment.pays = row.text(5);
        payment.reference = row.text(6);
        payment.label = row.text(7);
        payment.free = row.integer(8);
        proposed.bind(payment.id);
        while (proposed.step())
            payment.proposed.push_back({proposed.integer(0), proposed.integer(1), proposed.integer(2)});
    }
    return payments;
}

std::vector<ToldPayment> WaitingPaymentStore::told_of(CustomerId customer) const {
    std::vector<ToldPayment> payments;
    CurrencyReader currencies(connection_.file());
    Statement number(connection_, select_numbers);
    Statement row(connection_, select_told);
    row.bind(batch_.value, customer.value);
    while (row.step()) {
        auto& payment = payments.emplace_back();
        payment.id = row.integer(0);
        payment.kind = static_cast<SettlementKind>(row.integer(1));
        payment.paid = day(row, 2);
        payment.amount = row.integer(3);
        payment.currency = currencies.read(row.text(4));
        number.bind(payment.id);
        while (number.step())
            payment.numbers.push_back(number.text(0));
    }
    return payments;
}

void WaitingPaymentStore::allocate(std::int64_t payment, std::int64_t item, std::int64_t amount, bool proposed) {
    Statement added(connection_, insert_allocation);
    (void)added.bind(item, payment, amount, std::int64_t{proposed}).step();
    Statement own(connection_, select_is_own);
    // What stands at this import's own documents goes with them.
    if (own.bind(item, batch_.value).step() && own.integer(0) == 0)
        history_.added("allocation", {item, added.integer(0)});
}

void WaitingPaymentStore::take_back(const WaitingPayment::Proposed& allocation) {
    history_.remove("allocation", {allocation.item, allocation.position});
}

void WaitingPaymentStore::remove(const WaitingPayment& payment) {
    for (const auto& allocation : payment.proposed)
        take_back(allocation);
    history_.remove("payment", {payment.id});
}

void WaitingPaymentStore::set_day(std::int64_t payment, Date day) {
    Statement(connection_, update_day).bind(day.days, payment).run();
}

std::map<std::int64_t, std::int64_t> settled_by_others(const Connection& connection, std::int64_t source_id) {
    std::map<std::int64_t, std::int64_t> settled;
    Statement row(connection, select_by_others);
    row.bind(source_id);
    while (row.step())
        settled[row.integer(0)] = row.integer(1);
    return settled;
}

} // namespace encours::store
