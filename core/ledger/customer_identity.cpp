// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/customer_identity.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace encours {

namespace {

/// More than 1000 % a year is another thing than a rate.
constexpr std::int64_t highest_rate = 100'000;

struct Rule {
    CustomerField field;
    std::string_view key;
    std::string CustomerIdentity::*text = nullptr; ///< null where it is no text
};

using Field = CustomerField;
using Identity = CustomerIdentity;

constexpr std::array<Rule, customer_field_count> rules{{
    {Field::name, "name", &Identity::name},
    {Field::legal_name, "legal_name", &Identity::legal_name},
    {Field::kind, "kind"},
    {Field::siren, "siren", &Identity::siren},
    {Field::siret, "siret", &Identity::siret},
    {Field::vat_number, "vat", &Identity::vat_number},
    {Field::category, "category", &Identity::category},
    {Field::group, "group", &Identity::group},
    {Field::tags, "tags", &Identity::tags},
    {Field::address, "address", &Identity::address},
    {Field::postcode, "postcode", &Identity::postcode},
    {Field::city, "city", &Identity::city},
    {Field::country, "country", &Identity::country},
    {Field::language, "language", &Identity::language},
    {Field::email, "email", &Identity::email},
    {Field::phone, "phone", &Identity::phone},
    {Field::terms, "terms", &Identity::terms},
    {Field::penalty_rate, "penalty_rate"},
    {Field::credit_limit, "credit_limit"},
    {Field::payer, "payer", &Identity::payer},
    {Field::iban, "iban", &Identity::iban},
}};

const Rule& rule_of(CustomerField field) { return rules[static_cast<std::size_t>(field)]; }

std::optional<std::int64_t> number_in(const std::string& text, std::int64_t most) {
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    const bool whole = read.ec == std::errc() && read.ptr == end;
    return whole && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

std::array<CustomerField, customer_field_count> all_customer_fields() {
    std::array<CustomerField, customer_field_count> fields{};
    std::transform(rules.begin(), rules.end(), fields.begin(), [](const Rule& rule) { return rule.field; });
    return fields;
}

std::string_view key_of(CustomerField field) { return rule_of(field).key; }

std::optional<CustomerField> customer_field_from_key(std::string_view key) {
    const auto* found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.key == key; });
    return found == rules.end() ? std::nullopt : std::optional(found->field);
}

std::string text_of(const CustomerIdentity& identity, CustomerField field) {
    if (const auto text = rule_of(field).text)
        return identity.*text;
    switch (field) {
    case CustomerField::kind:
        return std::to_string(static_cast<int>(identity.kind));
    case CustomerField::penalty_rate:
        return identity.penalty_rate ? std::to_string(*identity.penalty_rate) : std::string();
    default:
        return identity.credit_limit ? std::to_string(*identity.credit_limit) : std::string();
    }
}

void set_text(CustomerIdentity& identity, CustomerField field, const std::string& text) {
    if (const auto member = rule_of(field).text) {
        identity.*member = text;
        return;
    }
    if (field == CustomerField::kind) {
        if (const auto kind = number_in(text, 2))
            identity.kind = static_cast<CustomerKind>(*kind);
    } else if (field == CustomerField::penalty_rate) {
        if (const auto rate = number_in(text, highest_rate); rate || text.empty())
            identity.penalty_rate = rate ? std::optional(static_cast<std::int32_t>(*rate)) : std::nullopt;
    } else if (const auto limit = number_in(text, std::numeric_limits<std::int64_t>::max()); limit || text.empty()) {
        identity.credit_limit = limit;
    }
}

bool is_identifier(CustomerField field) {
    return field == CustomerField::siren || field == CustomerField::siret || field == CustomerField::vat_number ||
           field == CustomerField::iban;
}

} // namespace encours
