// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/receivable_field.h"

namespace encours {

namespace {

constexpr PerField<std::string_view> names{
    "number",
    "issued",
    "booked",
    "due",
    "amount",
    "open_amount",
    "settled",
    "kind",
    "status",
    "disputed",
    "disputed_on",
    "dispute_closed_on",
    "currency",
    "customer_name",
    "customer_code",
    "category",
    "label",
    "customer_legal_name",
    "customer_kind",
    "customer_address",
    "customer_postcode",
    "customer_city",
    "customer_country",
    "customer_language",
    "customer_siren",
    "customer_vat",
    "customer_iban",
    "customer_email",
    "customer_phone",
    "customer_mobile",
    "customer_contact",
    "customer_contact_role",
    "customer_terms",
    "customer_penalty_rate",
    "customer_credit_limit",
    "customer_category",
    "customer_payer",
    "customer_group",
    "customer_tags",
    "paid",
    "reference",
};
static_assert(names[index_of(ReceivableField::reference)] == "reference");

} // namespace

std::string_view to_text(ReceivableField field) { return names[index_of(field)]; }

std::optional<ReceivableField> receivable_field_from_text(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<ReceivableField>(i);
    }
    return std::nullopt;
}

bool holds_date(ReceivableField field) {
    switch (field) {
    case ReceivableField::issued:
    case ReceivableField::booked:
    case ReceivableField::due:
    case ReceivableField::settled:
    case ReceivableField::disputed_on:
    case ReceivableField::dispute_closed_on:
    case ReceivableField::paid:
        return true;
    default:
        return false;
    }
}

bool holds_number(ReceivableField field) {
    switch (field) {
    case ReceivableField::amount:
    case ReceivableField::open_amount:
    case ReceivableField::customer_penalty_rate:
    case ReceivableField::customer_credit_limit:
        return true;
    default:
        return false;
    }
}

} // namespace encours
