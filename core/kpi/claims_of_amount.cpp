// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/claims_of_amount.h"

#include <algorithm>

namespace encours {

std::vector<ItemPlace> claims_of_amount(const Receivables& receivables, Date at, std::int64_t amount,
                                        std::size_t most) {
    std::vector<ItemPlace> found;
    if (amount <= 0)
        return found;
    for (std::uint32_t b = 0; b < receivables.items.size(); ++b) {
        const ItemBlock& block = *receivables.items[b];
        for (std::uint32_t i = 0; i < block.size(); ++i) {
            // No item is open by more than its amount.
            if (block.amount[i] < amount || block.currency[i] != receivables.currency)
                continue;
            const auto standing = standing_on(receivables, block, i, at);
            if ((standing == Standing::receivable || standing == Standing::bill) &&
                open_on(receivables, block, i, at) == amount)
                found.push_back({b, i});
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](ItemPlace one, ItemPlace other) {
        return receivables.items[one.block]->due[one.index] < receivables.items[other.block]->due[other.index];
    });
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace encours
