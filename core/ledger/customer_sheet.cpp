// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/customer_sheet.h"

#include "core/ledger/customer_file.h"

#include <algorithm>

namespace encours {

namespace {

struct Rule {
    std::string_view key;
    std::string Contact::*text;
};

constexpr std::array<Rule, contact_field_count> rules{{{"name", &Contact::name},
                                                       {"role", &Contact::role},
                                                       {"email", &Contact::email},
                                                       {"phone", &Contact::phone},
                                                       {"mobile", &Contact::mobile}}};

} // namespace

const std::string& Contact::text(ContactField field) const {
    return this->*rules[static_cast<std::size_t>(field)].text;
}

std::string& Contact::text(ContactField field) { return this->*rules[static_cast<std::size_t>(field)].text; }

std::string_view key_of(ContactField field) { return rules[static_cast<std::size_t>(field)].key; }

std::optional<ContactField> contact_field_from_key(std::string_view key) {
    const auto* found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.key == key; });
    return found == rules.end() ? std::nullopt : std::optional(static_cast<ContactField>(found - rules.begin()));
}

const Correction<CustomerField>* CustomerSheet::correction(CustomerField field) const {
    const auto found = std::find_if(corrections.begin(), corrections.end(),
                                    [&](const Correction<CustomerField>& one) { return one.field == field; });
    return found == corrections.end() ? nullptr : &*found;
}

std::int64_t CustomerPayment::unallocated() const {
    auto rest = amount;
    for (const auto& part : parts)
        rest -= part.amount;
    return rest;
}

} // namespace encours
