// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/estimated_dues.h"

namespace encours {

std::vector<EstimatedDues> estimated_dues(const Receivables& receivables, Date at) {
    std::vector<EstimatedDues> by_customer(receivables.customer_count());
    for (const auto& shared : receivables.items) {
        const ItemBlock& block = *shared;
        for (std::size_t i = 0; i < block.size(); ++i) {
            if ((block.flags[i] & item_due_estimated) == 0)
                continue;
            const auto open = open_on(receivables, block, i, at);
            if (open <= 0)
                continue;
            auto& sum = by_customer[block.customer[i]];
            sum.customer = block.customer[i];
            ++sum.items;
            if (block.currency[i] == receivables.currency)
                sum.open += open;
        }
    }
    std::erase_if(by_customer, [](const EstimatedDues& sum) { return sum.items == 0; });
    return by_customer;
}

} // namespace encours
