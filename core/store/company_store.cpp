// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/company_store.h"

#include "core/base/environment_error.h"
#include "core/base/random.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* insert_row =
    "INSERT INTO company (id, uuid, name, city, currency, terms, is_demonstration) VALUES (1, ?, ?, ?, ?, ?, ?)";
constexpr const char* select_row = "SELECT name, city, currency, terms, is_demonstration FROM company WHERE id = 1";

} // namespace

void insert_company(const Transaction& transaction, const Company& company) {
    Statement(transaction.connection(), insert_row)
        .bind(new_uuid(), company.name, company.city, company.currency.code(), company.terms,
              company.is_demonstration ? 1 : 0)
        .run();
}

Company read_company(const Connection& connection) {
    Statement row(connection, select_row);
    if (!row.step())
        throw EnvironmentError(EnvironmentCode::corrupt, connection.file(), 0, "a ledger without a company");
    Company company;
    company.name = row.text(0);
    company.city = row.text(1);
    company.currency = Currency::from_code(row.text(2)).value_or(Currency());
    company.terms = row.text(3);
    company.is_demonstration = row.integer(4) != 0;
    return company;
}

} // namespace encours::store
