// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// A customer as a source tells of it. Empty text: the source is silent. Views last until the next row.
struct CustomerFields {
    std::string_view code; ///< never empty: the name where the source has no code
    std::string_view name;
    std::string_view legal_name, address, postcode, city, country, language, siren, vat, iban, email, phone, mobile,
        contact, contact_role, terms, category, payer, group, tags;
    std::optional<CustomerKind> kind;
    std::optional<std::int32_t> penalty_rate_bp; ///< hundredths of a percent a year
    std::optional<std::int64_t> credit_limit;    ///< minor units
};

/// An invoice or a credit note as one row of a source tells of it, checked and in neutral form. Amounts in minor units
/// of `currency`, negative for a credit note. Views last until the next row.
struct ReceivableRow {
    std::int64_t line = 0;
    CustomerFields customer;
    std::string_view number;
    DocumentKind kind = DocumentKind::invoice;
    Date issued;
    std::optional<Date> booked;
    std::optional<Date> due; ///< nothing: from the terms, estimated
    Currency currency;
    std::int64_t amount = 0;
    std::optional<std::int64_t> open_amount;
    std::optional<Date> settled;
    bool disputed = false;
    std::optional<Date> disputed_on;
    std::optional<Date> dispute_closed_on;
    std::string_view category;
    std::string_view label;
};

} // namespace encours
