// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_reading.h"

#include "core/base/environment_error.h"
#include "core/store/fast_statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* all_customer_ids = "SELECT id FROM customer ORDER BY id";

} // namespace

CustomerPlaces::CustomerPlaces(const std::vector<CustomerId>& customers, const std::filesystem::path& file)
    : customers_(customers), file_(file) {
    // Ids are given one after the other, so the table ends with them; a far-off one must not make it huge.
    const std::int64_t limit = 4 * static_cast<std::int64_t>(customers.size()) + 1024;
    for (std::size_t i = 0; i < customers.size() && customers[i].value < limit; ++i) {
        table_.resize(static_cast<std::size_t>(customers[i].value) + 1, nobody);
        table_.back() = static_cast<CustomerIndex>(i);
    }
}

CustomerIndex CustomerPlaces::search(std::int64_t id) const {
    const auto found = std::lower_bound(customers_.begin(), customers_.end(), CustomerId{id});
    if (found == customers_.end() || found->value != id) {
        throw_corrupt(file_, "a row of a customer that does not exist");
    }
    return static_cast<CustomerIndex>(found - customers_.begin());
}

void CurrencyReader::look_up(std::string_view code) {
    const auto currency = Currency::from_code(code);
    if (!currency) {
        throw_corrupt(file_, "an unknown currency");
    }
    last_code_ = code;
    last_ = *currency;
}

std::shared_ptr<const std::vector<CustomerId>> read_customers(const Connection& connection) {
    auto customers = std::make_shared<std::vector<CustomerId>>();
    FastStatement ids(connection, all_customer_ids);
    while (ids.step()) {
        customers->push_back({ids.integer(0)});
    }
    customers->shrink_to_fit();
    return customers;
}

void throw_corrupt(const std::filesystem::path& file, const char* what) {
    throw EnvironmentError(EnvironmentCode::corrupt, file, 0, what);
}

} // namespace encours::store
