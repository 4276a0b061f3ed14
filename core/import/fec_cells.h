// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/date_parser.h"
#include "core/money/amount_parser.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

// The values of a FEC's cells, from the file's bytes: nearly all are ASCII digits, and the encoding is not known yet.

/// The cell without blanks and control characters around it. Files of fixed width pad with blanks, some with NULs.
[[nodiscard]] inline std::string_view bare(std::string_view cell) {
    while (!cell.empty() && static_cast<unsigned char>(cell.front()) <= ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && static_cast<unsigned char>(cell.back()) <= ' ')
        cell.remove_suffix(1);
    return cell;
}

/// Digits with at most two decimals after a comma or a point, perhaps padded and signed before: the amounts of nearly
/// every FEC, in minor units of a currency with two decimals. Nothing for other spellings: they may still be amounts.
[[nodiscard]] std::optional<std::int64_t> plain_fec_amount(std::string_view cell);

/// An amount as LPF art. A47 A-1 has it, and as packages write it: decimal comma or point, sign first or last, padding,
/// blanks between thousands in any encoding. An empty cell is 0.
[[nodiscard]] Result<std::int64_t, AmountError> fec_amount(std::string_view cell, int decimals = 2);

/// A day as AAAAMMJJ, and what the tester of the tax administration tolerates: separators, JJMMAAAA, a time after the
/// day. Empty cells and zeros are no day.
[[nodiscard]] Result<std::optional<Date>, DateError> fec_date(std::string_view cell);

/// Sens: 1 for a debit (D, +1), -1 for a credit (C, -1), 0 for neither.
[[nodiscard]] int fec_direction(std::string_view cell);

} // namespace encours
