// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace encours {

/// Why something of the date or the window does not count in a figure.
enum class NotCounted : std::uint8_t {
    nothing,        ///< it counts
    other_currency, ///< than the company's
    cancelled,
    doubtful,      ///< 416 (for what was due: at the opening already)
    credit_note,   ///< a credit note, or what one settled
    opening_entry, ///< without detail: no sale, no due day
    deposit,       ///< no sale: the final invoice is
    not_cash,      ///< write-off, set-off, difference
    unknown_day,   ///< the source tells the amount alone
    reversed,      ///< bounced by the date
    not_settled,   ///< paid in the window, but its last cash did not settle it
    not_due,       ///< only by a day after the date
};

} // namespace encours
