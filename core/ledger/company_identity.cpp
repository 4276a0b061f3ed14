// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/company_identity.h"

#include "core/ledger/field_rules.h"

#include <limits>

namespace encours {

namespace {

/// More than 1000 %, points or times is another thing than a rate.
constexpr std::int64_t highest_rate = 100'000;
constexpr std::int64_t all_means = 63;

using Field = CompanyField;
using Identity = CompanyIdentity;
using Rule = FieldRule<Field, Identity>;

constexpr std::array<Rule, company_field_count> rules{{
    {Field::name, "name", &Identity::name},
    {Field::legal_form, "legal_form", &Identity::legal_form},
    {Field::siren, "siren", &Identity::siren},
    {Field::siret, "siret", &Identity::siret},
    {Field::vat_number, "vat_number", &Identity::vat_number},
    {Field::register_entry, "register", &Identity::register_entry},
    {Field::capital, "capital_minor"},
    {Field::address, "address", &Identity::address},
    {Field::postcode, "postcode", &Identity::postcode},
    {Field::city, "city", &Identity::city},
    {Field::country, "country", &Identity::country},
    {Field::email, "email", &Identity::email},
    {Field::phone, "phone", &Identity::phone},
    {Field::website, "website", &Identity::website},
    {Field::payment_contact, "payment_contact", &Identity::payment_contact},
    {Field::payment_email, "payment_email", &Identity::payment_email},
    {Field::payment_phone, "payment_phone", &Identity::payment_phone},
    {Field::iban, "iban", &Identity::iban},
    {Field::bic, "bic", &Identity::bic},
    {Field::means, "payment_means"},
    {Field::terms, "terms_as_agreed", &Identity::terms},
    {Field::penalty_kind, "penalty_kind"},
    {Field::penalty_rate, "penalty_rate"},
    {Field::early_discount, "early_discount", &Identity::early_discount},
    {Field::surety, "surety", &Identity::surety},
    {Field::retention_of_title, "retention_of_title"},
    {Field::credit_insurance, "credit_insurance"},
    {Field::insurer, "insurer", &Identity::insurer},
    {Field::policy_number, "insurance_policy", &Identity::policy_number},
    {Field::insurance_note, "insurance_note", &Identity::insurance_note},
    {Field::private_creditor, "private_creditor"},
    {Field::imputation, "imputation"},
    {Field::days_in_year, "days_in_year"},
    {Field::claim_nature, "claim_nature"},
}};

const Rule& rule_of(CompanyField field) { return rules[static_cast<std::size_t>(field)]; }

} // namespace

std::array<CompanyField, company_field_count> all_company_fields() { return fields_of(rules); }

std::string_view key_of(CompanyField field) { return rule_of(field).key; }

std::optional<CompanyField> company_field_from_key(std::string_view key) { return field_of_key(rules, key); }

std::string text_of(const CompanyIdentity& identity, CompanyField field) {
    if (const auto text = rule_of(field).text)
        return identity.*text;
    switch (field) {
    case CompanyField::capital:
        return identity.capital ? std::to_string(*identity.capital) : std::string();
    case CompanyField::means:
        return std::to_string(identity.means);
    case CompanyField::penalty_kind:
        return std::to_string(static_cast<int>(identity.penalty_kind));
    case CompanyField::penalty_rate:
        return std::to_string(identity.penalty_rate);
    case CompanyField::retention_of_title:
        return identity.retention_of_title ? "1" : "0";
    case CompanyField::private_creditor:
        return identity.private_creditor ? "1" : "0";
    case CompanyField::imputation:
        return std::to_string(static_cast<int>(identity.imputation));
    case CompanyField::days_in_year:
        return std::to_string(static_cast<int>(identity.days_in_year));
    case CompanyField::claim_nature:
        return std::to_string(static_cast<int>(identity.claim_nature));
    default:
        return identity.credit_insurance ? "1" : "0";
    }
}

void set_text(CompanyIdentity& identity, CompanyField field, const std::string& text) {
    if (field == CompanyField::country && text.size() != 2)
        return;
    if (const auto member = rule_of(field).text) {
        identity.*member = text;
        return;
    }
    if (field == CompanyField::capital && text.empty()) {
        identity.capital.reset();
        return;
    }
    const auto most = field == CompanyField::capital        ? std::numeric_limits<std::int64_t>::max()
                      : field == CompanyField::means        ? all_means
                      : field == CompanyField::penalty_kind ? std::int64_t{2}
                      : field == CompanyField::penalty_rate ? highest_rate
                      : field == CompanyField::claim_nature ? std::int64_t{2}
                                                            : std::int64_t{1};
    const auto number = field_number(text, most);
    if (!number)
        return;
    switch (field) {
    case CompanyField::capital:
        identity.capital = *number;
        break;
    case CompanyField::means:
        identity.means = static_cast<std::uint8_t>(*number);
        break;
    case CompanyField::penalty_kind:
        identity.penalty_kind = static_cast<PenaltyKind>(*number);
        break;
    case CompanyField::penalty_rate:
        identity.penalty_rate = static_cast<std::int32_t>(*number);
        break;
    case CompanyField::retention_of_title:
        identity.retention_of_title = *number == 1;
        break;
    case CompanyField::private_creditor:
        identity.private_creditor = *number == 1;
        break;
    case CompanyField::imputation:
        identity.imputation = static_cast<Imputation>(*number);
        break;
    case CompanyField::days_in_year:
        identity.days_in_year = static_cast<DaysInYear>(*number);
        break;
    case CompanyField::claim_nature:
        identity.claim_nature = static_cast<ClaimNature>(*number);
        break;
    default:
        identity.credit_insurance = *number == 1;
        break;
    }
}

std::string compact_identifier(std::string_view text) {
    std::string compact;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool no_break_space = c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
        if (no_break_space)
            ++i;
        else if (c >= 'a' && c <= 'z')
            compact += static_cast<char>(c - 'a' + 'A');
        else if (c != ' ' && c != '.' && c != '-' && c != '\t')
            compact += c;
    }
    return compact;
}

bool can_sign_letters(const CompanyIdentity& identity) {
    const bool is_registered = identity.country != "FR" || !identity.siren.empty();
    return !identity.name.empty() && !identity.city.empty() && is_registered;
}

} // namespace encours
