// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/told_customer.h"

namespace encours {

namespace {

using Field = ReceivableField;
using store::StoredCustomer;

struct TextField {
    Field field;
    std::string_view CustomerFields::*told;
    std::string StoredCustomer::*known;
};

constexpr TextField texts[] = {
    {Field::customer_name, &CustomerFields::name, &StoredCustomer::name},
    {Field::customer_legal_name, &CustomerFields::legal_name, &StoredCustomer::legal_name},
    {Field::customer_address, &CustomerFields::address, &StoredCustomer::address},
    {Field::customer_postcode, &CustomerFields::postcode, &StoredCustomer::postcode},
    {Field::customer_city, &CustomerFields::city, &StoredCustomer::city},
    {Field::customer_country, &CustomerFields::country, &StoredCustomer::country},
    {Field::customer_language, &CustomerFields::language, &StoredCustomer::language},
    {Field::customer_siren, &CustomerFields::siren, &StoredCustomer::siren},
    {Field::customer_vat, &CustomerFields::vat, &StoredCustomer::vat},
    {Field::customer_iban, &CustomerFields::iban, &StoredCustomer::iban},
    {Field::customer_email, &CustomerFields::email, &StoredCustomer::email},
    {Field::customer_phone, &CustomerFields::phone, &StoredCustomer::phone},
    {Field::customer_mobile, &CustomerFields::mobile, &StoredCustomer::mobile},
    {Field::customer_contact, &CustomerFields::contact, &StoredCustomer::contact},
    {Field::customer_contact_role, &CustomerFields::contact_role, &StoredCustomer::contact_role},
    {Field::customer_terms, &CustomerFields::terms, &StoredCustomer::terms},
    {Field::customer_category, &CustomerFields::category, &StoredCustomer::category},
    {Field::customer_group, &CustomerFields::group, &StoredCustomer::group},
    {Field::customer_tags, &CustomerFields::tags, &StoredCustomer::tags},
};

// The bits: the texts in their order, then these.
constexpr std::uint32_t kind_bit = 1U << 20;
constexpr std::uint32_t rate_bit = 1U << 21;
constexpr std::uint32_t limit_bit = 1U << 22;
static_assert(std::size(texts) < 20);

template <class Known, class Told>
bool assign(Known& known, const Told& told) {
    if (known == told)
        return false;
    known = told;
    return true;
}

} // namespace

std::uint32_t fields_told(const CustomerFields& fields) {
    std::uint32_t told = 0;
    for (std::size_t i = 0; i < std::size(texts); ++i)
        told |= (fields.*texts[i].told).empty() ? 0U : 1U << i;
    told |= fields.kind ? kind_bit : 0U;
    told |= fields.penalty_rate_bp ? rate_bit : 0U;
    told |= fields.credit_limit ? limit_bit : 0U;
    told |= fields.payer.empty() ? 0U : payer_bit;
    return told;
}

std::uint32_t bit_of(Field field) {
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        if (texts[i].field == field)
            return 1U << i;
    }
    switch (field) {
    case Field::customer_kind:
        return kind_bit;
    case Field::customer_penalty_rate:
        return rate_bit;
    case Field::customer_credit_limit:
        return limit_bit;
    case Field::customer_payer:
        return payer_bit;
    default:
        return 0;
    }
}

std::string text_of(const CustomerFields& fields, Field field) {
    for (const auto& text : texts) {
        if (text.field == field)
            return std::string(fields.*text.told);
    }
    switch (field) {
    case Field::customer_kind:
        return fields.kind ? std::to_string(static_cast<int>(*fields.kind)) : std::string();
    case Field::customer_penalty_rate:
        return fields.penalty_rate_bp ? std::to_string(*fields.penalty_rate_bp) : std::string();
    case Field::customer_credit_limit:
        return fields.credit_limit ? std::to_string(*fields.credit_limit) : std::string();
    default:
        return std::string(fields.payer);
    }
}

std::string_view contact_field(Field field) {
    switch (field) {
    case Field::customer_contact:
        return "name";
    case Field::customer_contact_role:
        return "role";
    case Field::customer_mobile:
        return "mobile";
    default:
        return {};
    }
}

bool fill_in(StoredCustomer& customer, const CustomerFields& fields, std::uint32_t fresh) {
    bool changed = false;
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        if ((fresh & (1U << i)) != 0)
            changed |= assign(customer.*texts[i].known, fields.*texts[i].told);
    }
    if ((fresh & kind_bit) != 0)
        changed |= assign(customer.kind, *fields.kind);
    if ((fresh & rate_bit) != 0)
        changed |= assign(customer.penalty_rate_bp, fields.penalty_rate_bp);
    if ((fresh & limit_bit) != 0)
        changed |= assign(customer.credit_limit, fields.credit_limit);
    return changed;
}

} // namespace encours
