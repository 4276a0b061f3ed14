// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/detail_lines.h"

#include "core/kpi/detail_items.h"
#include "core/kpi/item_facts.h"

// The parts of a detail that stand at a close or make the turnover.

namespace encours {

void DetailLines::add(DetailRole role, const ItemHistory& item, Date day, std::int64_t amount, Weight weight) {
    detail_.lines.push_back({role, item.item_id, item.invoice_id, 0, item.customer, day, amount, at_ - item.due,
                             Wide{amount} * weight.numerator, Wide{amount} * weight.denominator});
}

void DetailLines::leave_out(const ItemHistory& item, Date day, std::int64_t amount, NotCounted reason) {
    detail_.left_out.push_back({item.item_id, item.invoice_id, 0, item.customer, day, amount, item.currency, reason});
}

void DetailLines::add_cash(DetailRole role, Date at, Weight weight) {
    for (const auto& customer : aged_balance(receivables_, at).customers) {
        const auto cash = customer.aging.unallocated;
        if (cash != 0 && is_mine(customer.customer)) {
            detail_.lines.push_back({role, 0, 0, 0, customer.customer, at, cash, 0, Wide{cash} * weight.numerator,
                                     Wide{cash} * weight.denominator});
        }
    }
}

void DetailLines::add_open(Weight not_due, Weight overdue) {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        const auto open = item.open_on(at_);
        if (open == 0) {
            return;
        }
        if (item.currency != receivables_.currency) {
            leave_out(item, item.due, open, NotCounted::other_currency);
        } else if (item.standing_on(at_) == Standing::doubtful) {
            leave_out(item, item.due, open, NotCounted::doubtful);
        } else {
            add(DetailRole::open_item, item, item.due, open, item.due < at_ ? overdue : not_due);
        }
    });
    add_cash(DetailRole::open_cash, at_, overdue);
}

void DetailLines::add_opening(Weight weight) {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        const auto open = item.open_on(opening_);
        if (open != 0 && item.currency == receivables_.currency && item.is_receivable(opening_)) {
            add(DetailRole::opening_item, item, item.due, open, weight);
        }
    });
    add_cash(DetailRole::opening_cash, opening_, weight);
}

void DetailLines::add_sales(Weight weight) {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        if (in_window(item.booked) && !is_sale(item.kind)) {
            leave_out(item, item.booked, item.amount,
                      item.kind == DocumentKind::opening ? NotCounted::opening_entry : NotCounted::deposit);
        } else if (in_window(item.booked) && item.currency != receivables_.currency) {
            leave_out(item, item.booked, item.amount, NotCounted::other_currency);
        }
        if (item.currency != receivables_.currency) {
            return;
        }
        for_each_sale(item, [&](Date day, std::int64_t amount) {
            if (in_window(day)) {
                add(DetailRole::sale, item, day, amount, weight);
            }
        });
    });
}

void DetailLines::add_not_collected(Weight weight) {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        if (item.currency != receivables_.currency || !item.is_present(at_) || !is_in_cei(item, opening_)) {
            return;
        }
        for (const auto& allocation : item.allocations) {
            if (!allocation.from_credit_note && allocation.kind == SettlementKind::write_off &&
                in_window(allocation.effective) && holds(allocation, at_)) {
                add(DetailRole::written_off, item, allocation.effective, allocation.amount, weight);
            }
        }
        const auto open = item.open_on(at_);
        if (open != 0 && item.standing_on(at_) == Standing::doubtful) {
            add(DetailRole::moved_to_doubtful, item, item.due, open, weight);
        }
    });
}

void DetailLines::add_disputes() {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        const auto open = item.open_on(at_);
        if (open == 0) {
            return;
        }
        if (item.currency != receivables_.currency) {
            leave_out(item, item.due, open, NotCounted::other_currency);
        } else if (!is_claim(item.kind, item.amount)) {
            leave_out(item, item.due, open, NotCounted::credit_note);
        } else if (item.standing_on(at_) == Standing::doubtful) {
            leave_out(item, item.due, open, NotCounted::doubtful);
        } else {
            add(DetailRole::open_item, item, item.due, open, {0, 1});
            detail_.lines.back().numerator = item.disputed_on(at_);
        }
    });
}

void DetailLines::add_overdue_days() {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        const auto open = item.open_on(at_);
        if (open == 0 || item.due >= at_ || item.currency != receivables_.currency) {
            return;
        }
        if (!bears_delay(item.kind, item.amount)) {
            leave_out(item, item.due, open,
                      item.kind == DocumentKind::opening ? NotCounted::opening_entry : NotCounted::credit_note);
        } else if (item.standing_on(at_) == Standing::doubtful) {
            leave_out(item, item.due, open, NotCounted::doubtful);
        } else {
            add(DetailRole::open_item, item, item.due, open, {at_ - item.due, 1});
        }
    });
}

} // namespace encours
