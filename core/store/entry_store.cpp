// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_store.h"

#include "core/store/column_reading.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_customer =
    "SELECT c.code, c.name, CASE c.terms WHEN '' THEN company.terms ELSE c.terms END, company.currency"
    " FROM customer c CROSS JOIN company WHERE c.id = ? AND c.merged_into IS NULL";
constexpr const char* select_numbers = "SELECT id, number FROM invoice WHERE customer_id = ? AND (kind = 1) = ?";
constexpr const char* insert_invoice =
    "INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number, net_minor, vat_minor, label)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* insert_item =
    "INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) VALUES (?, ?, ?, ?, ?)";
constexpr const char* insert_payment =
    "INSERT INTO payment (id, customer_id, kind, paid, amount_minor, currency, reference) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* next_position = "SELECT coalesce(max(position) + 1, 0) FROM allocation WHERE due_item_id = ?";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, amount_minor) VALUES (?, ?, ?, ?)";

} // namespace

std::optional<EntryCustomer> read_entry_customer(const Connection& connection, CustomerId id) {
    Statement row(connection, select_customer);
    if (!row.bind(id.value).step())
        return std::nullopt;
    return EntryCustomer{id, row.text(0), row.text(1), row.text(2),
                         CurrencyReader(connection.file()).read(row.text(3))};
}

std::vector<std::pair<InvoiceId, std::string>> numbers_of(const Connection& connection, CustomerId customer,
                                                          bool credit_notes) {
    std::vector<std::pair<InvoiceId, std::string>> numbers;
    Statement row(connection, select_numbers);
    row.bind(customer.value, credit_notes);
    while (row.step())
        numbers.emplace_back(InvoiceId{row.integer(0)}, row.text(1));
    return numbers;
}

InvoiceId add_document(const Transaction& transaction, RowHistory& history, const EnteredDocument& document) {
    const auto& connection = transaction.connection();
    IdSequence invoices(transaction, "invoice");
    IdSequence items(transaction, "due_item");
    const auto id = invoices.next();
    Statement(connection, insert_invoice)
        .bind(id, document.customer.value, document.kind, document.issued.days, document.gross,
              document.currency.code(), document.number, document.net, document.vat, document.label)
        .run();
    history.added("invoice", {id});
    const auto item = items.next();
    Statement(connection, insert_item).bind(item, id, document.due.days, document.gross, document.due_origin).run();
    history.added("due_item", {item});
    invoices.save();
    items.save();
    return InvoiceId{id};
}

PaymentId add_payment(const Transaction& transaction, RowHistory& history, const EnteredPayment& payment) {
    const auto& connection = transaction.connection();
    IdSequence payments(transaction, "payment");
    const auto id = payments.next();
    payments.save();
    Statement(connection, insert_payment)
        .bind(id, payment.customer.value, payment.kind, payment.paid.days, payment.amount, payment.currency.code(),
              payment.reference)
        .run();
    history.added("payment", {id});
    for (const auto& [item, amount] : payment.allocations) {
        Statement position(connection, next_position);
        (void)position.bind(item.value).step();
        const auto place = position.integer(0);
        Statement(connection, insert_allocation).bind(item.value, place, id, amount).run();
        history.added("allocation", {item.value, place});
    }
    return PaymentId{id};
}

} // namespace encours::store
