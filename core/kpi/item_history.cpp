// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/item_history.h"

#include "core/kpi/document_rules.h"

#include <algorithm>

namespace encours {

void ItemHistory::load(const Receivables& receivables, ItemPlace place) {
    const auto& block = *receivables.items[place.block];
    const auto i = static_cast<std::size_t>(place.index);
    item_id = block.item_id[i];
    invoice_id = block.invoice_id[i];
    customer = block.customer[i];
    kind = block.kind(i);
    issued = block.issued[i];
    booked = block.booked[i];
    due = block.due[i];
    amount = block.amount[i];
    currency = block.currency[i];
    allocations.clear();
    for_each_allocation(receivables, block, i, [&](const AllocationView& view) { allocations.push_back(view); });
    const auto flags = block.flags[i];
    standings =
        (flags & item_has_standing) != 0 ? receivables.standings_of(item_id) : std::span<const StandingChange>{};
    disputes = (flags & item_has_dispute) != 0 ? receivables.disputes_of(item_id) : std::span<const DisputeSpan>{};
}

Standing ItemHistory::standing_on(Date at) const {
    auto standing = Standing::receivable;
    for (const auto& change : standings) {
        if (change.from <= at) {
            standing = change.standing;
        }
    }
    return standing;
}

bool ItemHistory::is_present(Date at) const { return booked <= at && standing_on(at) != Standing::cancelled; }

bool ItemHistory::is_receivable(Date at) const {
    const auto standing = standing_on(at);
    return booked <= at && (standing == Standing::receivable || standing == Standing::bill);
}

std::int64_t ItemHistory::open_on(Date at) const {
    if (!is_present(at)) {
        return 0;
    }
    auto open = amount;
    for (const auto& allocation : allocations) {
        open -= holds(allocation, at) ? allocation.amount : 0;
    }
    return open;
}

std::int64_t ItemHistory::disputed_on(Date at) const {
    if (disputes.empty() || !is_claim(kind, amount)) {
        return 0;
    }
    const auto open = std::max<std::int64_t>(open_on(at), 0);
    std::int64_t part = 0;
    for (const auto& dispute : disputes) {
        if (dispute.from <= at && at < dispute.until) {
            part += dispute.part <= 0 ? open : std::min(dispute.part, open);
        }
    }
    return std::min(part, open);
}

void ItemHistory::append_days(std::vector<Date>& days) const {
    days.push_back(booked);
    for (const auto& allocation : allocations) {
        days.push_back(allocation.effective);
        if (allocation.reversed_on != no_day) {
            days.push_back(allocation.reversed_on);
        }
    }
    for (const auto& change : standings) {
        days.push_back(change.from);
    }
    for (const auto& dispute : disputes) {
        days.push_back(dispute.from);
        if (dispute.until != no_day) {
            days.push_back(dispute.until);
        }
    }
}

} // namespace encours
