// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// A due item with all that ever happened to it, looked up once and asked as of many dates. Valid as long as the
/// receivables that it was loaded from.
class ItemHistory {
public:
    ItemHistory() = default;
    ItemHistory(const Receivables& receivables, ItemPlace place) { load(receivables, place); }
    /// The same object may serve one item after the other.
    void load(const Receivables& receivables, ItemPlace place);

    std::uint32_t item_id = 0;
    std::uint32_t invoice_id = 0;
    CustomerIndex customer = 0;
    DocumentKind kind = DocumentKind::invoice;
    Date issued;
    Date booked;
    Date due;
    std::int64_t amount = 0;
    Currency currency;
    std::vector<AllocationView> allocations;
    std::span<const StandingChange> standings;
    std::span<const DisputeSpan> disputes;

    [[nodiscard]] Standing standing_on(Date at) const;
    /// Booked by then and not cancelled.
    [[nodiscard]] bool is_present(Date at) const;
    /// Present, and in 411 or 413.
    [[nodiscard]] bool is_receivable(Date at) const;
    /// As open_on of the ledger: 0 where it is not present.
    [[nodiscard]] std::int64_t open_on(Date at) const;
    /// The contested part of the open amount, all disputes of the day together; only of what is owed to the company.
    [[nodiscard]] std::int64_t disputed_on(Date at) const;

    /// Adds the days on which what is open, where it stands or what is contested may change.
    void append_days(std::vector<Date>& days) const;
};

/// In effect by the close of a day, and not reversed by it.
[[nodiscard]] inline bool holds(const AllocationView& allocation, Date at) {
    return allocation.effective <= at && at < allocation.reversed_on;
}

} // namespace encours
