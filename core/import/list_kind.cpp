// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/list_kind.h"

namespace encours {

namespace {

using Field = ReceivableField;

constexpr std::string_view customer_prefix = "customer_";

bool is_of_customer(Field field) { return to_text(field).starts_with(customer_prefix); }

} // namespace

std::string_view to_text(ListKind kind) {
    switch (kind) {
    case ListKind::receivables:
        return "receivables";
    case ListKind::customers:
        return "customers";
    case ListKind::payments:
        return "payments";
    }
    return "";
}

std::optional<ListKind> list_kind_from_text(std::string_view text) {
    for (const auto kind : {ListKind::receivables, ListKind::customers, ListKind::payments}) {
        if (to_text(kind) == text)
            return kind;
    }
    return std::nullopt;
}

bool holds(ListKind kind, ReceivableField field) {
    switch (kind) {
    case ListKind::receivables:
        return field != Field::paid && field != Field::reference;
    case ListKind::customers:
        return is_of_customer(field);
    case ListKind::payments:
        return field == Field::customer_code || field == Field::customer_name || field == Field::number ||
               field == Field::reference || field == Field::amount || field == Field::paid || field == Field::booked ||
               field == Field::currency || field == Field::label;
    }
    return false;
}

std::string_view field_name(ListKind kind, ReceivableField field) {
    auto name = to_text(field);
    if (kind == ListKind::customers && is_of_customer(field))
        name.remove_prefix(customer_prefix.size());
    return name;
}

std::optional<ReceivableField> field_from_name(ListKind kind, std::string_view name) {
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto field = static_cast<Field>(i);
        if (holds(kind, field) && field_name(kind, field) == name)
            return field;
    }
    return std::nullopt;
}

} // namespace encours
