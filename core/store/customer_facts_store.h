// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// What is known of a customer for reaching and naming it.
struct CustomerFacts {
    CustomerId id;
    std::string code, name;
    CustomerKind kind{};
    std::string country, siren, vat, postcode;
    bool has_address = false; ///< a street and a place, its own or of a contact
    bool has_email = false;   ///< likewise; a contact that has left does not count
};

/// On which conditions a customer buys.
struct CustomerConditions {
    CustomerId id;
    CustomerKind kind{};
    std::optional<std::int32_t> penalty_rate; ///< hundredths of a percent a year; nothing: the company's
    std::string terms;                        ///< empty: the company's
    bool terms_stipulated = false;
};

/// Of all that were not merged into another, by id; likewise below.
[[nodiscard]] std::vector<CustomerConditions> read_customer_conditions(const Connection& connection);
[[nodiscard]] std::vector<CustomerFacts> read_customer_facts(const Connection& connection);

} // namespace encours::store
