// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/kpi/item_history.h"
#include "core/kpi/period.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// An allocation, as far as it tells when an invoice was settled.
struct SettlingEntry {
    Date effective;
    std::int64_t amount;
    bool is_cash; ///< of a known day
};

[[nodiscard]] inline SettlingEntry settling_entry(const AllocationView& allocation) {
    return {allocation.effective, allocation.amount,
            !allocation.from_credit_note && allocation.kind == SettlementKind::cash};
}

/// Did the cash of that day settle an invoice of that amount: open before it, nothing left after it?
[[nodiscard]] bool settles(std::span<const SettlingEntry> entries, std::int64_t amount, Date day);

/// The last day with cash, if there is one.
[[nodiscard]] std::optional<Date> last_cash_day(std::span<const SettlingEntry> entries);

/// Adds the allocations of an item that hold at a date.
void append_settling_entries(const ItemHistory& item, Date at, std::vector<SettlingEntry>& entries);

/// An invoice that its last cash settled.
struct SettledInvoice {
    Date day;            ///< of that cash
    std::int32_t days;   ///< from issue to it
    std::int64_t amount; ///< of the invoice
};

/// An invoice, all its due items together, by facts known at a date. Nothing when it was not settled by its last cash,
/// and for credit notes and opening entries.
[[nodiscard]] std::optional<SettledInvoice> settled_by_cash(std::span<const ItemHistory> parts, Date at);

void add_settled(Movements& moved, const SettledInvoice& invoice);

} // namespace encours
