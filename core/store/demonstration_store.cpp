// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/demonstration_store.h"

#include "core/base/random.h"
#include "core/store/fast_statement.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* insert_company =
    "INSERT INTO company (id, uuid, name, legal_form, siren, siret, vat_number, register, capital_minor, address,"
    " postcode, city, iban, bic, email, phone, terms, is_demonstration)"
    " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr const char* insert_source =
    "INSERT INTO source (id, key, format) VALUES (1, 'demonstration', 'demonstration')";
constexpr const char* insert_batch =
    "INSERT INTO import_batch (id, uuid, source_id, file_name, file_digest, imported_at, actor, rows_read,"
    " rows_rejected, covers_first, covers_last) VALUES (1, ?, 1, ?, ?, ?, ?, ?, 0, ?, ?)";
constexpr const char* insert_customer =
    "INSERT INTO customer (id, uuid, code, name, legal_name, kind, address, postcode, city, siren, vat_number, email,"
    " phone, terms, credit_limit, category, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr const char* insert_contact =
    "INSERT INTO contact (uuid, customer_id, name, role, email, phone, mobile, is_default, batch_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr const char* insert_document =
    "INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number, batch_id, net_minor, vat_minor,"
    " category, label) VALUES (?, ?, ?, ?, ?, 'EUR', ?, 1, ?, ?, ?, ?)";
constexpr const char* insert_due_item = "INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (?, ?, ?, ?)";
constexpr const char* insert_payment =
    "INSERT INTO payment (id, customer_id, kind, paid, amount_minor, currency, reversed_on, batch_id, reference, label)"
    " VALUES (?, ?, ?, ?, ?, 'EUR', ?, 1, ?, ?)";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, credit_item_id, amount_minor) VALUES (?, ?, ?, ?, ?)";
constexpr const char* insert_dispute =
    "INSERT INTO dispute (due_item_id, from_day, until_day, part_minor, cause, batch_id) VALUES (?, ?, ?, ?, ?, 1)";
constexpr const char* insert_standing = "INSERT INTO standing (due_item_id, from_day, standing) VALUES (?, ?, ?)";

/// Binds the values in their order; a Date as its day, nothing as NULL.
class Row {
public:
    explicit Row(FastStatement& statement) : statement_(statement) {}
    Row& operator<<(std::int64_t value) {
        statement_.bind(++index_, value);
        return *this;
    }
    Row& operator<<(std::string_view value) {
        statement_.bind(++index_, value);
        return *this;
    }
    Row& operator<<(Date value) { return *this << std::int64_t{value.days}; }
    template <class T>
    Row& operator<<(const std::optional<T>& value) {
        if (value)
            return *this << *value;
        statement_.bind_null(++index_);
        return *this;
    }

private:
    FastStatement& statement_;
    int index_ = 0;
};

} // namespace

struct DemonstrationStore::Statements {
    explicit Statements(const Connection& connection)
        : customer(connection, insert_customer),
          contact(connection, insert_contact),
          document(connection, insert_document),
          due_item(connection, insert_due_item),
          payment(connection, insert_payment),
          allocation(connection, insert_allocation),
          dispute(connection, insert_dispute),
          standing(connection, insert_standing) {}

    FastStatement customer, contact, document, due_item, payment, allocation, dispute, standing;
};

DemonstrationStore::DemonstrationStore(const Transaction& transaction, const CompanyRecord& company,
                                       const BatchRecord& batch)
    : statements_(std::make_unique<Statements>(transaction.connection())) {
    const auto& connection = transaction.connection();
    Statement(connection, insert_company)
        .bind(new_uuid(), company.name, company.legal_form, company.siren, company.siret, company.vat_number,
              company.register_entry, company.capital, company.address, company.postcode, company.city, company.iban,
              company.bic, company.email, company.phone, company.terms)
        .run();
    Statement(connection, insert_source).run();
    Statement(connection, insert_batch)
        .bind(batch.uuid, batch.file_name, batch.digest, batch.imported_at_utc_ms, batch.actor, batch.rows,
              batch.covers_first.days, batch.covers_last.days)
        .run();
}

DemonstrationStore::~DemonstrationStore() = default;

std::int64_t DemonstrationStore::batch_id() const { return 1; }

void DemonstrationStore::add(const CustomerRecord& customer) {
    const auto uuid = new_uuid();
    Row(statements_->customer) << customer.id << uuid << customer.code << customer.name << customer.legal_name
                               << static_cast<std::int64_t>(customer.kind) << customer.address << customer.postcode
                               << customer.city << customer.siren << customer.vat_number << customer.email
                               << customer.phone << customer.terms << customer.credit_limit << customer.category;
    statements_->customer.run();
}

void DemonstrationStore::add(const ContactRecord& contact) {
    const auto uuid = new_uuid();
    Row(statements_->contact) << uuid << contact.customer << contact.name << contact.role << contact.email
                              << contact.phone << contact.mobile << std::int64_t{contact.is_default};
    statements_->contact.run();
}

void DemonstrationStore::add(const DocumentRecord& document) {
    Row(statements_->document) << document.id << document.customer << static_cast<std::int64_t>(document.kind)
                               << document.issued << document.gross << document.number << document.gross - document.vat
                               << document.vat << document.category << document.label;
    statements_->document.run();
}

void DemonstrationStore::add(const DueItemRecord& item) {
    Row(statements_->due_item) << item.id << item.document << item.due << item.amount;
    statements_->due_item.run();
}

void DemonstrationStore::add(const PaymentRecord& payment) {
    Row(statements_->payment) << payment.id << payment.customer << static_cast<std::int64_t>(payment.kind)
                              << payment.paid << payment.amount << payment.reversed_on << payment.reference
                              << payment.label;
    statements_->payment.run();
}

void DemonstrationStore::add(const AllocationRecord& allocation) {
    Row(statements_->allocation) << allocation.due_item << allocation.position << allocation.payment
                                 << allocation.credit_item << allocation.amount;
    statements_->allocation.run();
}

void DemonstrationStore::add(const DisputeRecord& dispute) {
    Row(statements_->dispute) << dispute.due_item << dispute.from << dispute.until << dispute.part << dispute.cause;
    statements_->dispute.run();
}

void DemonstrationStore::add_standing(std::int64_t due_item, Date from, Standing standing) {
    Row(statements_->standing) << due_item << from << static_cast<std::int64_t>(standing);
    statements_->standing.run();
}

} // namespace encours::store
