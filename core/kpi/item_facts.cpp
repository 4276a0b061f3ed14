// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/item_facts.h"

#include <algorithm>

namespace encours {

namespace {

void add_allocation(Movements& moved, const ItemHistory& item, const AllocationView& allocation, Date at) {
    const auto amount = allocation.amount;
    if (delay_rule(item, allocation, at) == NotCounted::nothing) {
        const auto late = allocation.effective - item.due;
        moved.paid += amount;
        moved.paid_late_days += static_cast<Wide>(amount) * std::max(late, 0);
        moved.paid_signed_days += static_cast<Wide>(amount) * late;
    }
    if (!allocation.from_credit_note && allocation.kind == SettlementKind::cash_unknown_day) {
        ++moved.unknown_days;
    }
}

} // namespace

void add_open(Aging& aging, Standing standing, Date due, std::int64_t open, Date at) {
    if (standing == Standing::doubtful) {
        aging.doubtful += open;
        return;
    }
    aging.buckets[static_cast<std::size_t>(age_bucket(due, at))] += open;
    if (standing == Standing::bill) {
        aging.bills += open;
    }
}

void add_item(Position& position, const ItemHistory& item, Date at) {
    if (!item.is_present(at)) {
        return;
    }
    const auto standing = item.standing_on(at);
    const auto open = item.open_on(at);
    add_open(position.aging, standing, item.due, open, at);
    for (const auto& allocation : item.allocations) {
        position.aging.unallocated += holds(allocation, at) && !allocation.from_credit_note ? allocation.amount : 0;
    }
    if (standing == Standing::doubtful) {
        return;
    }
    if (is_claim(item.kind, item.amount)) {
        position.open_claims += open;
        position.disputed += item.disputed_on(at);
    }
    if (bears_delay(item.kind, item.amount) && item.due < at) {
        position.overdue += open;
        position.overdue_days += static_cast<Wide>(open) * (at - item.due);
    }
}

NotCounted cash_rule(const AllocationView& allocation, Date at) {
    if (allocation.from_credit_note) {
        return NotCounted::credit_note;
    }
    if (at >= allocation.reversed_on) {
        return NotCounted::reversed;
    }
    const bool is_cash = allocation.kind == SettlementKind::cash || allocation.kind == SettlementKind::cash_unknown_day;
    return is_cash ? NotCounted::nothing : NotCounted::not_cash;
}

NotCounted delay_rule(const ItemHistory& item, const AllocationView& allocation, Date at) {
    if (!bears_delay(item.kind, item.amount)) {
        return item.kind == DocumentKind::opening ? NotCounted::opening_entry : NotCounted::credit_note;
    }
    const auto rule = cash_rule(allocation, at);
    const bool is_unknown = allocation.kind == SettlementKind::cash_unknown_day;
    return rule == NotCounted::nothing && is_unknown ? NotCounted::unknown_day : rule;
}

NotCounted due_rule(const ItemHistory& item, Date opening, Date at) {
    if (item.due > at) {
        return NotCounted::not_due;
    }
    if (item.booked > opening || item.is_receivable(opening)) {
        return NotCounted::nothing;
    }
    return item.standing_on(opening) == Standing::doubtful ? NotCounted::doubtful : NotCounted::cancelled;
}

bool is_in_cei(const ItemHistory& item, Date opening) {
    return item.is_receivable(opening) || (item.booked > opening && is_sale(item.kind));
}

void add_item(Movements& moved, const ItemHistory& item, Date opening, Date at) {
    if (!item.is_present(at)) {
        return;
    }
    const bool counts_in_cei = is_in_cei(item, opening);
    const bool was_due = due_rule(item, opening, at) == NotCounted::nothing;
    if (was_due) {
        moved.due += item.booked > opening ? item.amount : item.open_on(opening);
    }
    if (counts_in_cei && item.standing_on(at) == Standing::doubtful) {
        moved.moved_to_doubtful += item.open_on(at);
    }
    for (const auto& allocation : item.allocations) {
        if (allocation.effective <= opening || !holds(allocation, at)) {
            continue;
        }
        add_allocation(moved, item, allocation, at);
        if (was_due && cash_rule(allocation, at) == NotCounted::nothing) {
            moved.due_cash += allocation.amount;
        }
        if (counts_in_cei && !allocation.from_credit_note && allocation.kind == SettlementKind::write_off) {
            moved.written_off += allocation.amount;
        }
    }
}

} // namespace encours
