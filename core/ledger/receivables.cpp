// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/receivables.h"

#include <algorithm>

namespace encours {

namespace {

/// The run of facts that bear an item's id, in a list ordered by it.
template <class Fact>
std::span<const Fact> facts_of(const std::vector<Fact>& facts, std::uint32_t item_id) {
    struct ByItem {
        bool operator()(const Fact& fact, std::uint32_t id) const { return fact.item_id < id; }
        bool operator()(std::uint32_t id, const Fact& fact) const { return id < fact.item_id; }
    };
    const auto [first, last] = std::equal_range(facts.begin(), facts.end(), item_id, ByItem{});
    return {first, last};
}

} // namespace

std::size_t Receivables::item_count() const {
    std::size_t count = 0;
    for (const auto& block : items) {
        count += block->size();
    }
    return count;
}

std::optional<CustomerIndex> Receivables::index_of(CustomerId id) const {
    if (!customers) {
        return std::nullopt;
    }
    const auto found = std::lower_bound(customers->begin(), customers->end(), id);
    if (found == customers->end() || *found != id) {
        return std::nullopt;
    }
    return static_cast<CustomerIndex>(found - customers->begin());
}

std::optional<ItemPlace> Receivables::find(std::uint32_t item_id) const {
    const auto after = std::upper_bound(items.begin(), items.end(), item_id, [](std::uint32_t id, const auto& block) {
        return id < block->item_id.front();
    });
    if (after == items.begin()) {
        return std::nullopt;
    }
    const auto& ids = (*(after - 1))->item_id;
    const auto found = std::lower_bound(ids.begin(), ids.end(), item_id);
    if (found == ids.end() || *found != item_id) {
        return std::nullopt;
    }
    return ItemPlace{static_cast<std::uint32_t>(after - 1 - items.begin()),
                     static_cast<std::uint32_t>(found - ids.begin())};
}

std::span<const DisputeSpan> Receivables::disputes_of(std::uint32_t item_id) const {
    return facts_of(disputes, item_id);
}

std::span<const StandingChange> Receivables::standings_of(std::uint32_t item_id) const {
    return facts_of(standings, item_id);
}

std::span<const Reversal> Receivables::reversals_of(std::uint32_t item_id) const {
    return facts_of(reversals, item_id);
}

Standing standing_on(const Receivables& receivables, const ItemBlock& block, std::size_t i, Date at) {
    auto standing = Standing::receivable;
    if ((block.flags[i] & item_has_standing) != 0) {
        for (const auto& change : receivables.standings_of(block.item_id[i])) {
            if (change.from <= at) {
                standing = change.standing;
            }
        }
    }
    return standing;
}

std::int64_t open_on(const Receivables& receivables, const ItemBlock& block, std::size_t i, Date at) {
    if (block.booked[i] > at || standing_on(receivables, block, i, at) == Standing::cancelled) {
        return 0;
    }
    auto open = block.amount[i];
    for_each_allocation(receivables, block, i, [&](const AllocationView& allocation) {
        if (allocation.effective <= at && at < allocation.reversed_on) {
            open -= allocation.amount;
        }
    });
    return open;
}

} // namespace encours
