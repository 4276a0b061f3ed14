// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/hold.h"

#include <cstdint>
#include <optional>
#include <span>

namespace encours {

/// What holds an item on a day.
struct ItemHold {
    std::optional<HoldKind> kind; ///< the first in the order of HoldKind; nothing: it may be reminded
    Date until = no_day;          ///< the first day on which that kind holds it no more
    std::int64_t contested = 0;   ///< what disputes take away of what may be claimed, ≤ open
};

/// The holds of one customer, as the planner's input has them: those of all its items first, then by item.
class CustomerHolds {
public:
    CustomerHolds() = default;
    explicit CustomerHolds(std::span<const HoldSpan> holds);

    [[nodiscard]] ItemHold of_item(std::uint32_t item_id, std::int64_t open, Date day) const;
    /// Whether anything of the customer is held.
    [[nodiscard]] bool any(Date day) const;
    /// The last day ≤ `day` on which a hold of the whole item ended, or a dispute that with others contested all that is
    /// open; earliest_date: none did.
    [[nodiscard]] Date last_end(std::uint32_t item_id, std::int64_t open, Date day) const;
    /// The first day after `day` on which a hold begins or ends; no_day: none does.
    [[nodiscard]] Date next_change(Date day) const;

private:
    [[nodiscard]] std::span<const HoldSpan> own_of(std::uint32_t item_id) const;

    std::span<const HoldSpan> all_;
    std::span<const HoldSpan> general_; ///< of the customer as a whole
    std::span<const HoldSpan> own_;     ///< of single items
};

} // namespace encours
