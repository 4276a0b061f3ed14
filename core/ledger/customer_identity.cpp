// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/customer_identity.h"

#include "core/ledger/field_rules.h"

#include <limits>

namespace encours {

namespace {

/// More than 1000 % a year is another thing than a rate.
constexpr std::int64_t highest_rate = 100'000;

using Field = CustomerField;
using Identity = CustomerIdentity;
using Rule = FieldRule<Field, Identity>;

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
    {Field::terms_stipulated, "terms_stipulated"},
}};

const Rule& rule_of(CustomerField field) { return rules[static_cast<std::size_t>(field)]; }

} // namespace

std::array<CustomerField, customer_field_count> all_customer_fields() { return fields_of(rules); }

std::string_view key_of(CustomerField field) { return rule_of(field).key; }

std::optional<CustomerField> customer_field_from_key(std::string_view key) { return field_of_key(rules, key); }

std::string text_of(const CustomerIdentity& identity, CustomerField field) {
    if (const auto text = rule_of(field).text)
        return identity.*text;
    switch (field) {
    case CustomerField::kind:
        return std::to_string(static_cast<int>(identity.kind));
    case CustomerField::penalty_rate:
        return identity.penalty_rate ? std::to_string(*identity.penalty_rate) : std::string();
    case CustomerField::terms_stipulated:
        return identity.terms_stipulated ? "1" : "";
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
        if (const auto kind = field_number(text, 2))
            identity.kind = static_cast<CustomerKind>(*kind);
    } else if (field == CustomerField::terms_stipulated) {
        identity.terms_stipulated = text == "1";
    } else if (field == CustomerField::penalty_rate) {
        if (const auto rate = field_number(text, highest_rate); rate || text.empty())
            identity.penalty_rate = rate ? std::optional(static_cast<std::int32_t>(*rate)) : std::nullopt;
    } else if (const auto limit = field_number(text, std::numeric_limits<std::int64_t>::max()); limit || text.empty()) {
        identity.credit_limit = limit;
    }
}

bool is_identifier(CustomerField field) {
    return field == CustomerField::siren || field == CustomerField::siret || field == CustomerField::vat_number ||
           field == CustomerField::iban;
}

} // namespace encours
