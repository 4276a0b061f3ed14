// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace encours::store {

/// Finds rows by their id in blocks whose ids ascend. What is looked for mostly lies near what was found last, and ids
/// mostly have no gaps: both are tried first, then it searches. Keep one a thread; the blocks must outlive it.
template <class BlockPointer>
class BlockFinder {
public:
    struct Place {
        std::size_t block;
        std::size_t row;
    };

    explicit BlockFinder(const std::vector<BlockPointer>& blocks) : blocks_(blocks) {}

    [[nodiscard]] std::optional<Place> find(std::uint32_t id) {
        if (!holds(block_, id) && !search_block(id)) {
            return std::nullopt;
        }
        const auto& ids = ids_of(block_);
        const std::size_t guess = id - ids.front();
        if (guess < ids.size() && ids[guess] == id) {
            return Place{block_, guess};
        }
        const auto found = std::lower_bound(ids.begin(), ids.end(), id);
        if (found == ids.end() || *found != id) {
            return std::nullopt;
        }
        return Place{block_, static_cast<std::size_t>(found - ids.begin())};
    }

private:
    [[nodiscard]] const std::vector<std::uint32_t>& ids_of(std::size_t block) const { return ids(*blocks_[block]); }
    [[nodiscard]] static const std::vector<std::uint32_t>& ids(const ItemBlock& block) { return block.item_id; }
    [[nodiscard]] static const std::vector<std::uint32_t>& ids(const PaymentBlock& block) { return block.payment_id; }

    [[nodiscard]] bool holds(std::size_t block, std::uint32_t id) const {
        return block < blocks_.size() && ids_of(block).front() <= id && id <= ids_of(block).back();
    }
    [[nodiscard]] bool search_block(std::uint32_t id) {
        const auto after =
            std::upper_bound(blocks_.begin(), blocks_.end(), id, [](std::uint32_t wanted, const BlockPointer& block) {
                return wanted < ids(*block).front();
            });
        if (after == blocks_.begin()) {
            return false;
        }
        block_ = static_cast<std::size_t>(after - blocks_.begin()) - 1;
        return holds(block_, id);
    }

    const std::vector<BlockPointer>& blocks_;
    std::size_t block_ = 0;
};

} // namespace encours::store
