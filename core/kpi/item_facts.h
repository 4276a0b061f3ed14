// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/kpi/document_rules.h"
#include "core/kpi/item_history.h"
#include "core/kpi/not_counted.h"
#include "core/kpi/period.h"

#include <cstdint>

namespace encours {

// What one due item of the company's currency counts for, straight from the definitions. The pass over all items
// (tally.h) books ordinary items faster and must agree with this to the last cent; those with reversals or changes of
// account, and the lists behind the figures, come here.

/// Adds an open amount to the bucket of its due day, or to what is doubtful; a bill also to the memorandum.
void add_open(Aging& aging, Standing standing, Date due, std::int64_t open, Date at);

/// Adds what stands of an item at a close.
void add_item(Position& position, const ItemHistory& item, Date at);

/// Adds what happened to an item in the window (opening, at]; not what an invoice as a whole makes (settled_invoice.h).
void add_item(Movements& moved, const ItemHistory& item, Date opening, Date at);

/// Is an allocation, in effect by `at`, cash, of a known day or not, that did not bounce by then?
[[nodiscard]] NotCounted cash_rule(const AllocationView& allocation, Date at);

/// Does it count as a payment with a delay?
[[nodiscard]] NotCounted delay_rule(const ItemHistory& item, const AllocationView& allocation, Date at);

/// Is an item, present at `at`, one of those that were due by then: of the opening, or booked in the window? One of the
/// opening that was settled by then counts: its cash may bounce.
[[nodiscard]] NotCounted due_rule(const ItemHistory& item, Date opening, Date at);

/// Does what leaves the receivables without being collected go back to the closing of the CEI: is it of the opening, or
/// of the sales of the window?
[[nodiscard]] bool is_in_cei(const ItemHistory& item, Date opening);

/// Calls visit(Date, amount) for each entry of an item in the sales: its booking and, as a credit note would, its
/// cancellation (and the return from one).
template <class Visit>
void for_each_sale(const ItemHistory& item, Visit&& visit) {
    if (!is_sale(item.kind)) {
        return;
    }
    bool counted = item.standing_on(item.booked) != Standing::cancelled;
    if (counted) {
        visit(item.booked, item.amount);
    }
    for (const auto& change : item.standings) {
        const bool counts = change.standing != Standing::cancelled;
        if (change.from > item.booked && counts != counted) {
            visit(change.from, counts ? item.amount : -item.amount);
            counted = counts;
        }
    }
}

} // namespace encours
