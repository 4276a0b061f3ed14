// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/customer_delays.h"

#include "core/kpi/document_rules.h"
#include "core/kpi/item_facts.h"

#include <algorithm>

namespace encours {

namespace {

void add(CustomerDelay& delay, std::int64_t amount, std::int32_t late) {
    delay.amount += amount;
    delay.amount_days += Wide{amount} * std::max(late, 0);
}

/// With its reversals and changes of account.
void add_rare(CustomerDelay& delay, const ItemHistory& item, Date opening, Date at) {
    if (!item.is_present(at))
        return;
    for (const auto& allocation : item.allocations) {
        if (allocation.effective > opening && holds(allocation, at) &&
            delay_rule(item, allocation, at) == NotCounted::nothing)
            add(delay, allocation.amount, allocation.effective - item.due);
    }
}

} // namespace

std::vector<CustomerDelay> customer_delays(const Receivables& receivables, Date at, int window_days) {
    std::vector<CustomerDelay> delays(receivables.customer_count());
    const Date opening = at - window_days;
    ItemHistory rare;
    for (std::uint32_t place = 0; place != receivables.items.size(); ++place) {
        const auto& block = *receivables.items[place];
        for (std::uint32_t i = 0; i != block.size(); ++i) {
            if (block.booked[i] > at || !bears_delay(block.kind(i), block.amount[i]) ||
                block.currency[i] != receivables.currency)
                continue;
            auto& delay = delays[block.customer[i]];
            if ((block.flags[i] & item_is_rare) != 0) {
                rare.load(receivables, {place, i});
                add_rare(delay, rare, opening, at);
                continue;
            }
            for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
                const auto effective = block.allocation_effective[a];
                if (effective > opening && effective <= at &&
                    (block.allocation_flags[a] & allocation_origin) == plain_cash)
                    add(delay, block.allocation_amount[a], effective - block.due[i]);
            }
        }
    }
    return delays;
}

} // namespace encours
