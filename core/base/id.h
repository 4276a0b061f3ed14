// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace encours {

/// The number of a row, bound to what it names, so that a customer's cannot be passed for an invoice's.
/// 0 is "none": SQLite gives ids from 1 and the ledger never uses one again.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
};

} // namespace encours

template <class Tag>
struct std::hash<encours::Id<Tag>> {
    std::size_t operator()(encours::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
