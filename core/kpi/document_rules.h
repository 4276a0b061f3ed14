// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kinds.h"
#include "core/ledger/receivables.h"

#include <cstdint>

namespace encours {

// What a document counts for, by its kind: the same in every figure.

/// Does it make or lower turnover? Opening entries stand for sales of before; a deposit's sale is in the final invoice.
[[nodiscard]] constexpr bool is_sale(DocumentKind kind) {
    return kind == DocumentKind::invoice || kind == DocumentKind::credit_note;
}

/// Does somebody owe it to the company? An opening balance may be the other way round, as a credit note always is.
[[nodiscard]] constexpr bool is_claim(DocumentKind kind, std::int64_t amount) {
    return amount > 0 && kind != DocumentKind::credit_note;
}

/// Can it be paid late? An opening balance without detail has no due day that means anything.
[[nodiscard]] constexpr bool bears_delay(DocumentKind kind, std::int64_t amount) {
    return is_claim(kind, amount) && kind != DocumentKind::opening;
}

/// What settles, in an allocation's flags: the kind alone, or that it is a credit note.
inline constexpr std::uint8_t allocation_kind = 7U;
inline constexpr std::uint8_t allocation_origin = allocation_kind | allocation_from_credit_note;
inline constexpr auto plain_cash = static_cast<std::uint8_t>(SettlementKind::cash);

} // namespace encours
