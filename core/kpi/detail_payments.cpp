// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/detail_lines.h"

#include "core/kpi/detail_items.h"
#include "core/kpi/item_facts.h"
#include "core/kpi/settled_invoice.h"

#include <algorithm>
#include <map>
#include <set>

// The parts of a detail that happened in the window.

namespace encours {

void DetailLines::add_cash_received(Weight weight) {
    for (const auto& block : receivables_.payments) {
        for (std::size_t i = 0; i != block->size(); ++i) {
            if (!is_mine(block->customer[i]) || !in_window(block->effective[i])) {
                continue;
            }
            const auto amount = block->amount[i];
            const AllocationView as_cash{block->effective[i], amount, block->reversed_on[i], false, block->kind[i]};
            auto reason = cash_rule(as_cash, at_);
            if (block->currency[i] != receivables_.currency) {
                reason = NotCounted::other_currency;
            }
            if (reason != NotCounted::nothing) {
                detail_.left_out.push_back({0, 0, block->payment_id[i], block->customer[i], block->effective[i], amount,
                                            block->currency[i], reason});
                continue;
            }
            detail_.lines.push_back({DetailRole::cash_received, 0, 0, block->payment_id[i], block->customer[i],
                                     block->effective[i], amount, 0, Wide{amount} * weight.numerator,
                                     Wide{amount} * weight.denominator});
        }
    }
}

void DetailLines::add_payments(Late late) {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        for (const auto& allocation : item.allocations) {
            if (!in_window(allocation.effective)) {
                continue;
            }
            auto reason = delay_rule(item, allocation, at_);
            if (item.currency != receivables_.currency) {
                reason = NotCounted::other_currency;
            } else if (!item.is_present(at_)) {
                reason = NotCounted::cancelled;
            }
            if (reason != NotCounted::nothing) {
                leave_out(item, allocation.effective, allocation.amount, reason);
                continue;
            }
            const auto days = allocation.effective - item.due;
            add(DetailRole::payment, item, allocation.effective, allocation.amount,
                {late == Late::floored ? std::max(days, 0) : days, 1});
            detail_.lines.back().days = days;
        }
    });
}

void DetailLines::add_due_items() {
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        if (item.booked > at_) {
            return;
        }
        const auto due = item.booked > opening_ ? item.amount : item.open_on(opening_);
        auto reason = due_rule(item, opening_, at_);
        if (item.currency != receivables_.currency) {
            reason = NotCounted::other_currency;
        } else if (!item.is_present(at_)) {
            reason = NotCounted::cancelled;
        }
        if (reason == NotCounted::nothing && due != 0) {
            add(DetailRole::due_item, item, item.due, due, {0, 1});
        } else if (reason != NotCounted::nothing && due != 0) {
            leave_out(item, item.due, due, reason);
        }
        if (reason == NotCounted::nothing) {
            add_due_payments(item);
        }
    });
}

void DetailLines::add_due_payments(const ItemHistory& item) {
    for (const auto& allocation : item.allocations) {
        if (!in_window(allocation.effective)) {
            continue;
        }
        const auto reason = cash_rule(allocation, at_);
        if (reason == NotCounted::nothing) {
            add(DetailRole::payment, item, allocation.effective, allocation.amount, {1, 0});
            detail_.lines.back().days = allocation.effective - item.due;
        } else {
            leave_out(item, allocation.effective, allocation.amount, reason);
        }
    }
}

void DetailLines::add_settled_invoices(bool weighted) {
    std::set<std::uint32_t> paid;
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        const bool is_paid = std::any_of(item.allocations.begin(), item.allocations.end(),
                                         [&](const AllocationView& view) { return in_window(view.effective); });
        if (is_paid && item.currency != receivables_.currency) {
            leave_out(item, item.due, item.amount, NotCounted::other_currency);
        } else if (is_paid) {
            paid.insert(item.invoice_id);
        }
    });
    std::map<std::uint32_t, std::vector<ItemHistory>> invoices;
    for_each_item(receivables_, customer_, [&](const ItemHistory& item) {
        if (paid.count(item.invoice_id) != 0) {
            invoices[item.invoice_id].push_back(item);
        }
    });
    for (const auto& [invoice_id, parts] : invoices) {
        add_settled_invoice(parts, weighted);
    }
}

void DetailLines::add_settled_invoice(std::span<const ItemHistory> parts, bool weighted) {
    const auto settled = settled_by_cash(parts, at_);
    if (settled && in_window(settled->day)) {
        const Wide weight = weighted ? settled->amount : 1;
        detail_.lines.push_back({DetailRole::settled_invoice, parts.front().item_id, parts.front().invoice_id, 0,
                                 parts.front().customer, settled->day, settled->amount, settled->days,
                                 weight * settled->days, weight});
        return;
    }
    for (const auto& part : parts) {
        for (const auto& allocation : part.allocations) {
            if (!in_window(allocation.effective)) {
                continue;
            }
            const auto rule = part.is_present(at_) ? delay_rule(part, allocation, at_) : NotCounted::cancelled;
            leave_out(part, allocation.effective, allocation.amount,
                      rule == NotCounted::nothing ? NotCounted::not_settled : rule);
        }
    }
}

} // namespace encours
