// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// A company's name without what sources write differently: case, accents, punctuation, legal forms (SARL, SAS, …). Empty
/// when nothing tells it from others.
[[nodiscard]] std::string folded_name(std::string_view name);

/// The customers that another source brought and this one has not named yet. A code that is unknown may mean one of them:
/// the one with the same SIREN or VAT number, else the only one with the same folded name, unless
/// another identifier or the postcode speaks against it. Two that could be meant are
/// none: a customer taken for another is worse than one that stands twice.
class CustomersOfOthers {
public:
    struct Customer {
        CustomerId id;
        std::string name, siren, vat, postcode;
    };

    void add(const Customer& customer);
    [[nodiscard]] bool empty() const { return customers_.empty(); }
    /// Whom a source means; empty texts say nothing.
    [[nodiscard]] std::optional<CustomerId> find(std::string_view name, std::string_view siren, std::string_view vat,
                                                 std::string_view postcode = {}) const;
    /// One that has the same SIREN, VAT number or folded name, where that is not enough to be found: several have it, or
    /// they differ in something else.
    [[nodiscard]] std::optional<CustomerId> resembling(std::string_view name, std::string_view siren,
                                                       std::string_view vat) const;
    /// This source has a code for it now.
    void remove(CustomerId id);

private:
    using Places = std::unordered_map<std::string, std::vector<std::size_t>>;
    [[nodiscard]] std::optional<std::size_t> only_one(const Places& places, const std::string& key) const;

    std::vector<Customer> customers_;
    std::vector<bool> taken_;
    std::unordered_map<std::int64_t, std::size_t> by_id_;
    Places by_name_, by_siren_, by_vat_;
};

} // namespace encours
