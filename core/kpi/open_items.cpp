// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/aging.h"

#include "core/kpi/item_history.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace encours {

namespace {

/// Without reversals and changes of account: what most items need, and most are paid.
bool is_settled(const ItemBlock& block, std::size_t i, Date at) {
    auto open = block.amount[i];
    for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
        open -= block.allocation_effective[a] <= at ? block.allocation_amount[a] : 0;
    }
    return open == 0 && (block.flags[i] & item_is_rare) == 0;
}

void append_open_items(std::vector<OpenItem>& items, const Receivables& receivables, std::uint32_t place, Date at,
                       std::optional<CustomerIndex> customer) {
    const auto& block = *receivables.items[place];
    ItemHistory item;
    for (std::uint32_t i = 0; i != block.size(); ++i) {
        if ((customer && block.customer[i] != *customer) || block.booked[i] > at || is_settled(block, i, at)) {
            continue;
        }
        item.load(receivables, {place, i});
        if (const auto open = item.open_on(at); open != 0) {
            items.push_back({item.item_id, item.invoice_id, item.customer, item.kind, item.standing_on(at), item.issued,
                             item.due, item.amount, open, item.disputed_on(at), at - item.due, item.currency});
        }
    }
}

std::vector<OpenItem> sorted_open_items(const Receivables& receivables, Date at,
                                        std::optional<CustomerIndex> customer) {
    std::vector<OpenItem> items;
    for (std::uint32_t place = 0; place != receivables.items.size(); ++place) {
        append_open_items(items, receivables, place, at, customer);
    }
    std::sort(items.begin(), items.end(), [](const OpenItem& a, const OpenItem& b) {
        return std::tie(a.due, a.item_id) < std::tie(b.due, b.item_id);
    });
    return items;
}

} // namespace

std::vector<OpenItem> open_items(const Receivables& receivables, Date at) {
    return sorted_open_items(receivables, at, std::nullopt);
}

std::vector<OpenItem> open_items(const Receivables& receivables, Date at, CustomerIndex customer) {
    return sorted_open_items(receivables, at, customer);
}

} // namespace encours
