// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/asked_days.h"
#include "core/kpi/invoice_parts.h"
#include "core/kpi/item_history.h"
#include "core/kpi/period.h"
#include "core/kpi/sales_by_day.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// What rare items and facts add, by their definitions (item_facts.h), asked only at the cuts that follow a change: of
/// items that bounced or left the receivables, of contested amounts, of invoices that one look cannot judge. Visited
/// where the pass meets them, while their columns are at hand. Sums of disjoint runs add up.
class RareSums {
public:
    RareSums(const Receivables& receivables, const AskedDays& asked);

    void add_item(ItemPlace place, SalesByDay& sales);
    void add_dispute(ItemPlace place);
    /// An invoice by all its parts: settled or not, as known on each date.
    void add_invoice(std::span<const InvoicePart> parts);
    RareSums& operator+=(const RareSums& other);

    /// Turns differences into sums; then only the questions below may be asked.
    void accumulate();

    /// By place of the cut, among all of them; by place of the date, among the dates.
    [[nodiscard]] Position position(std::size_t cut) const;
    [[nodiscard]] const Movements& movements(std::size_t date) const { return movements_[date]; }

private:
    const Receivables& receivables_;
    const AskedDays& asked_;
    std::vector<Position> positions_;    ///< by cut; days late are counted from day 0 here
    std::vector<Movements> movements_;   ///< by date
    std::vector<std::int64_t> disputed_; ///< by cut, of items that are not rare otherwise

    // Scratch, kept to spare allocations.
    ItemHistory item_;
    std::vector<ItemHistory> parts_;
    std::vector<Date> days_;
    std::vector<std::size_t> slots_;
};

} // namespace encours
