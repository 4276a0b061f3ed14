// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/kinds.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace encours::store {

// The texts of whole lists, row by row in the order of their ids. Views live until the next row; `visit` says false to
// stop. Customers that were merged into another stand under the other.

struct ListedCustomer {
    std::int64_t id = 0;
    std::string_view code, name, legal_name;
    CustomerKind kind = CustomerKind::business;
    std::string_view address, postcode, city, country, siren, vat_number, iban, email, phone, terms;
    std::optional<std::int64_t> penalty_rate_bp; ///< hundredths of a percent a year
    std::optional<std::int64_t> credit_limit;    ///< minor units of the company's currency
    std::string_view category, payer_code, group_name, tags;
};

struct ListedContact {
    std::string_view customer_code, customer_name, name, role, email, phone, mobile, address, postcode, city, country,
        language;
    bool is_default = false;
    std::optional<Date> left_on;
};

struct ListedDocument {
    std::int64_t id = 0;
    std::string_view customer_code, customer_name, number;
    DocumentKind kind = DocumentKind::invoice;
    Date issued;
    std::optional<Date> booked;
    std::int64_t amount = 0;
    std::string_view currency, category, label;
};

struct ListedPayment {
    std::int64_t id = 0;
    std::string_view customer_code, customer_name;
    SettlementKind kind = SettlementKind::cash;
    Date paid;
    std::optional<Date> booked;
    std::int64_t amount = 0;
    std::optional<Date> reversed_on;
    std::string_view currency, reference, label;
};

/// Number of rows visited.
std::int64_t list_customers(const Connection& connection, const std::function<bool(const ListedCustomer&)>& visit);
std::int64_t list_contacts(const Connection& connection, const std::function<bool(const ListedContact&)>& visit);
std::int64_t list_documents(const Connection& connection, const std::function<bool(const ListedDocument&)>& visit);
std::int64_t list_payments(const Connection& connection, const std::function<bool(const ListedPayment&)>& visit);

} // namespace encours::store
