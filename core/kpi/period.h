// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/calendar/date.h"
#include "core/kpi/aging.h"

#include <cstdint>

namespace encours {

/// What stands at the close of a day, in minor units of the company's currency.
struct Position {
    Aging aging;
    std::int64_t open_claims = 0; ///< open invoices of 411 and 413, before credit notes and cash
    std::int64_t disputed = 0;    ///< the contested part of open_claims
    std::int64_t overdue = 0;     ///< of the invoices that can be late (document_rules.h)
    Wide overdue_days = 0;        ///< Σ overdue amount × days late

    Position& operator+=(const Position& other);
    Position& operator-=(const Position& other);
};

/// What happened in a window, by what is known at its end, in minor units of the company's currency.
struct Movements {
    std::int64_t cash = 0;         ///< received, of a known day or not
    std::int64_t unknown_days = 0; ///< how many settlements and allocations have none

    std::int64_t paid = 0;     ///< cash set against invoices that can be late, taking effect in the window
    Wide paid_late_days = 0;   ///< Σ paid × days late, 0 when early
    Wide paid_signed_days = 0; ///< Σ paid × days late, negative when early

    /// Of the items of the opening and the sales of the window: what left the receivables without being collected.
    std::int64_t written_off = 0;
    std::int64_t moved_to_doubtful = 0; ///< open amount of those that stand in 416 at the end

    std::int64_t due = 0;      ///< of items due by the end: open at the opening, or whole if booked in the window
    std::int64_t due_cash = 0; ///< cash set against them in the window

    std::int64_t settled_invoices = 0; ///< whose last cash, in the window, settled them
    std::int64_t settled_days = 0;     ///< Σ days from issue to that cash
    std::int64_t settled_amount = 0;   ///< Σ amount of these invoices
    Wide settled_amount_days = 0;      ///< Σ amount × days

    Movements& operator+=(const Movements& other);
    Movements& operator-=(const Movements& other);
};

/// A window with what stood before and after it: all that the figures of a date are made of.
struct Period {
    Date opening; ///< at − days: its close is the opening
    Date at;
    int days = 0;
    bool covered = false; ///< the window and its opening lie in covered days
    Position before;
    Position now;
    Movements moved;
    std::int64_t sales = 0; ///< of the window: invoices less credit notes, by booking day
};

} // namespace encours
