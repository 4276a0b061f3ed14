// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What a list is a list of.
enum class ListKind : std::uint8_t {
    receivables, ///< invoices and credit notes, with their customers and what settled them
    customers,   ///< customers and their contacts
    payments,    ///< money received, and money that went back
};

/// As the command line spells it.
[[nodiscard]] std::string_view to_text(ListKind kind);
[[nodiscard]] std::optional<ListKind> list_kind_from_text(std::string_view text);

/// A list of this kind may have a column for the field.
[[nodiscard]] bool holds(ListKind kind, ReceivableField field);

/// A field as lists of this kind name it: what a list of receivables calls "customer_siren" is "siren" among customers.
[[nodiscard]] std::string_view field_name(ListKind kind, ReceivableField field);
[[nodiscard]] std::optional<ReceivableField> field_from_name(ListKind kind, std::string_view name);

} // namespace encours
