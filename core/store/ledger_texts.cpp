// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_texts.h"

#include "core/ledger/company_identity.h"
#include "core/store/fast_statement.h"

namespace encours::store {

namespace {

constexpr std::string_view company = "SELECT name, city, currency, is_demonstration, siren, country FROM company";
constexpr std::string_view one_customer = "SELECT id, code, name, city, kind FROM customer WHERE id = ?";
constexpr std::string_view all_customers = "SELECT id, code, name, city, kind FROM customer ORDER BY id";
constexpr std::string_view customer_of_code = "SELECT id FROM customer WHERE code = ?";
constexpr std::string_view one_invoice = "SELECT id, number, label, category FROM invoice WHERE id = ?";

constexpr std::string_view all_numbers = "SELECT id, number FROM invoice ORDER BY id";

constexpr const char* number_of_invoices = "SELECT count(*) FROM invoice";

std::string text(const FastStatement& row, int column) { return std::string(row.text(column)); }

CustomerRow customer_of(const FastStatement& row) {
    return {CustomerId{row.integer(0)}, text(row, 1), text(row, 2), text(row, 3),
            static_cast<CustomerKind>(row.integer(4))};
}

} // namespace

CompanyRow read_company_texts(const Connection& connection) {
    FastStatement row(connection, company);
    if (!row.step()) {
        return {};
    }
    CompanyIdentity identity;
    identity.name = text(row, 0);
    identity.city = text(row, 1);
    identity.siren = text(row, 4);
    identity.country = text(row, 5);
    return {identity.name, identity.city, text(row, 2), row.integer(3) != 0, can_sign_letters(identity)};
}

std::vector<CustomerRow> read_customer_texts(const Connection& connection, const std::vector<CustomerId>& ids) {
    std::vector<CustomerRow> rows;
    rows.reserve(ids.size());
    FastStatement row(connection, one_customer);
    for (const auto id : ids) {
        row.bind(1, id.value);
        rows.push_back(row.step() ? customer_of(row) : CustomerRow{});
        row.reset();
    }
    return rows;
}

std::vector<CustomerRow> read_all_customer_texts(const Connection& connection) {
    std::vector<CustomerRow> rows;
    FastStatement row(connection, all_customers);
    while (row.step()) {
        rows.push_back(customer_of(row));
    }
    return rows;
}

std::optional<CustomerId> find_customer(const Connection& connection, const std::string& code) {
    FastStatement row(connection, customer_of_code);
    row.bind(1, std::string_view(code));
    return row.step() ? std::optional(CustomerId{row.integer(0)}) : std::nullopt;
}

void visit_invoice_numbers(const Connection& connection,
                           const std::function<bool(std::uint32_t id, std::string_view number)>& visit) {
    FastStatement row(connection, all_numbers);
    while (row.step() && visit(static_cast<std::uint32_t>(row.integer(0)), row.text(1))) {
    }
}

std::int64_t count_invoices(const Connection& connection) { return connection.integer(number_of_invoices); }

std::vector<InvoiceRow> read_invoice_texts(const Connection& connection, const std::vector<std::uint32_t>& ids) {
    std::vector<InvoiceRow> rows;
    rows.reserve(ids.size());
    FastStatement row(connection, one_invoice);
    for (const auto id : ids) {
        row.bind(1, std::int64_t{id});
        rows.push_back(row.step() ? InvoiceRow{InvoiceId{row.integer(0)}, text(row, 1), text(row, 2), text(row, 3)}
                                  : InvoiceRow{});
        row.reset();
    }
    return rows;
}

} // namespace encours::store
