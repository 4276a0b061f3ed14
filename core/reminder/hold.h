// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/receivables.h"

#include <cstddef>
#include <cstdint>

namespace encours {

/// Why nobody is reminded meanwhile. A dated record each; several may last at once.
enum class HoldKind : std::uint8_t {
    promise = 0,          ///< until the day promised, included: unkept, it ends by itself
    dispute = 1,          ///< the contested part alone
    plan = 2,             ///< instalments are kept to
    quiet = 3,            ///< left in peace until a day
    manual = 4,           ///< a person said stop
    agency = 5,           ///< an agency or a lawyer has the file
    insolvency = 6,       ///< nobody may claim or be paid any more (C. com. L622-7, L622-21)
    direct_debit = 7,     ///< the company itself collects it
    factored = 8,         ///< sold: it is the factor's claim
    difficulty = 9,       ///< said so: time to agree on something
    wrong_addressee = 10, ///< until a right one is known
    not_received = 11,    ///< until the invoice was sent again, and its time to be looked at
    complaint = 12,       ///< about the reminder itself, until it is answered
};
inline constexpr std::size_t hold_kind_count = 13;

/// A hold as the planner sees it.
struct HoldSpan {
    CustomerIndex customer = 0;
    std::uint32_t item_id = 0; ///< 0: all of the customer's
    HoldKind kind{};
    Date from;
    Date until = no_day;   ///< from that day on it holds no more; no_day: until a person ends it
    std::int64_t part = 0; ///< of a dispute: the contested part, minor units; 0: the whole item
};

} // namespace encours
