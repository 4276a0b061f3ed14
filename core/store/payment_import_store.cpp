// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/payment_import_store.h"

#include "core/store/column_reading.h"
#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_payments =
    "SELECT p.id, p.kind, p.paid, p.booked, p.reversed_on, p.amount_minor, p.currency, p.reference, p.label,"
    " coalesce(b.source_id, 0), p.book_source_id IS NOT NULL"
    " FROM payment p LEFT JOIN import_batch b ON b.id = p.batch_id WHERE p.customer_id = ? ORDER BY p.paid, p.id";
constexpr const char* select_settled_numbers =
    "SELECT DISTINCT i.number FROM allocation a JOIN due_item d ON d.id = a.due_item_id"
    " JOIN invoice i ON i.id = d.invoice_id WHERE a.payment_id = ?";
// As v_open_item; the last standing: 2 doubtful, 3 cancelled.
constexpr const char* select_open_items =
    "SELECT id, number, due, currency, open_minor, standing FROM ("
    " SELECT d.id, i.number, d.due, i.currency, d.amount_minor"
    "  - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a LEFT JOIN payment p ON p.id = a.payment_id"
    "     WHERE a.due_item_id = d.id AND a.target = 0 AND p.reversed_on IS NULL)"
    "  + (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a WHERE a.credit_item_id = d.id AND a.target = 0)"
    "  AS open_minor,"
    "  coalesce((SELECT s.standing FROM standing s WHERE s.due_item_id = d.id ORDER BY s.from_day DESC LIMIT 1), 0)"
    "  AS standing"
    " FROM invoice i JOIN due_item d ON d.invoice_id = i.id WHERE i.customer_id = ?1"
    "  OR i.customer_id IN (SELECT c.id FROM customer c WHERE c.payer_id = ?1))"
    " WHERE (open_minor <> 0 OR ?2 = 1) AND standing <> 3 ORDER BY due, id";
constexpr const char* select_refund = "SELECT 1 FROM invoice WHERE customer_id = ? AND kind = 2 AND gross_minor = ?"
                                      " AND book_source_id IS NOT NULL AND issued BETWEEN ? AND ? LIMIT 1";
constexpr const char* select_names = "SELECT name, coalesce(merged_into, id) FROM customer";
constexpr const char* select_numbers = "SELECT number, customer_id FROM invoice";
constexpr const char* insert_payment =
    "INSERT INTO payment (id, customer_id, kind, paid, booked, amount_minor, currency, batch_id, reference, label,"
    " pays) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, amount_minor, proposed)"
    " SELECT ?1, coalesce(max(position) + 1, 0), ?2, ?3, ?4 FROM allocation WHERE due_item_id = ?1";
constexpr const char* update_reversed = "UPDATE payment SET reversed_on = ? WHERE id = ?";
constexpr const char* update_day = "UPDATE payment SET paid = ?, kind = 0 WHERE id = ?";
constexpr const char* update_texts = "UPDATE payment SET booked = ?, label = ? WHERE id = ?";

std::optional<Date> optional_day(const Statement& row, int column) {
    const auto day = row.optional_integer(column);
    return day ? std::optional(Date{static_cast<std::int32_t>(*day)}) : std::nullopt;
}

Date day(const Statement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

std::optional<std::int64_t> number(const std::optional<Date>& day) {
    return day ? std::optional(std::int64_t{day->days}) : std::nullopt;
}

Currency currency_of(const Statement& row, int column, const std::filesystem::path& file) {
    return CurrencyReader(file).read(row.text(column));
}

} // namespace

struct PaymentImportStore::Statements {
    explicit Statements(const Transaction& transaction)
        : ids(transaction, "payment"), settled_numbers(transaction.connection(), select_settled_numbers) {}

    IdSequence ids;
    Statement settled_numbers;
};

PaymentImportStore::PaymentImportStore(const Transaction& transaction, BatchId batch, RowHistory& history)
    : connection_(transaction.connection()),
      batch_(batch),
      history_(history),
      statements_(std::make_unique<Statements>(transaction)) {}

PaymentImportStore::~PaymentImportStore() = default;

void PaymentImportStore::save() { statements_->ids.save(); }

std::vector<StoredPayment> PaymentImportStore::payments_of(CustomerId customer) const {
    std::vector<StoredPayment> payments;
    Statement row(connection_, select_payments);
    row.bind(customer.value);
    while (row.step()) {
        auto& payment = payments.emplace_back();
        payment.id = row.integer(0);
        payment.kind = static_cast<SettlementKind>(row.integer(1));
        payment.paid = day(row, 2);
        payment.booked = optional_day(row, 3);
        payment.reversed_on = optional_day(row, 4);
        payment.amount = row.integer(5);
        payment.currency = currency_of(row, 6, connection_.file());
        payment.reference = row.text(7);
        payment.label = row.text(8);
        payment.source_id = row.integer(9);
        payment.from_books = row.integer(10) != 0;
        auto& settled = statements_->settled_numbers;
        settled.bind(payment.id);
        while (settled.step())
            payment.numbers.push_back(settled.text(0));
    }
    return payments;
}

namespace {

std::vector<StoredOpenItem> read_items(const Connection& connection, CustomerId customer, bool settled_too) {
    std::vector<StoredOpenItem> items;
    Statement row(connection, select_open_items);
    row.bind(customer.value, settled_too ? 1 : 0);
    while (row.step())
        items.push_back({row.integer(0), row.text(1), day(row, 2), currency_of(row, 3, connection.file()),
                         row.integer(4), row.integer(5) == static_cast<std::int64_t>(Standing::doubtful)});
    return items;
}

} // namespace

std::vector<StoredOpenItem> open_items_of(const Connection& connection, CustomerId customer) {
    return read_items(connection, customer, false);
}

std::vector<StoredOpenItem> items_of(const Connection& connection, CustomerId customer) {
    return read_items(connection, customer, true);
}

bool PaymentImportStore::books_tell_refund(CustomerId customer, std::int64_t amount, Date first, Date last) const {
    Statement row(connection_, select_refund);
    return row.bind(customer.value, -amount, first.days, last.days).step();
}

void PaymentImportStore::visit_names(const std::function<void(std::string_view, CustomerId)>& visit) const {
    FastStatement row(connection_, select_names);
    while (row.step())
        visit(row.text(0), CustomerId{row.integer(1)});
}

void PaymentImportStore::visit_numbers(const std::function<void(std::string_view, CustomerId)>& visit) const {
    FastStatement row(connection_, select_numbers);
    while (row.step())
        visit(row.text(0), CustomerId{row.integer(1)});
}

std::int64_t PaymentImportStore::add(const NewPayment& payment) {
    const auto id = statements_->ids.next();
    Statement(connection_, insert_payment)
        .bind(id, payment.customer.value, payment.paid.days, number(payment.booked), payment.amount,
              payment.currency.code(), batch_.value, payment.reference, payment.label, payment.pays)
        .run();
    ++added_.payments;
    added_.paid_minor += payment.amount;
    return id;
}

void PaymentImportStore::allocate(std::int64_t payment, std::int64_t item, std::int64_t amount, bool proposed) {
    Statement(connection_, insert_allocation).bind(item, payment, amount, std::int64_t{proposed}).run();
    ++allocations_;
}

void PaymentImportStore::reverse(std::int64_t payment, Date day) {
    history_.update("payment", {payment},
                    [&] { Statement(connection_, update_reversed).bind(day.days, payment).run(); });
}

void PaymentImportStore::set_day(std::int64_t payment, Date day) {
    history_.update("payment", {payment}, [&] { Statement(connection_, update_day).bind(day.days, payment).run(); });
}

void PaymentImportStore::set_texts(std::int64_t payment, std::optional<Date> booked, const std::string& label) {
    history_.update("payment", {payment},
                    [&] { Statement(connection_, update_texts).bind(number(booked), label, payment).run(); });
}

} // namespace encours::store
