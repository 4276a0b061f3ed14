// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figures.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace encours {

/// Of a customer that no group takes in.
inline constexpr std::uint32_t no_group = std::numeric_limits<std::uint32_t>::max();

/// The figures of a date for groups of customers (segments, or each customer by itself): every item is looked at once,
/// however many groups there are. `group_of` gives each customer's group, below `groups`, or no_group.
[[nodiscard]] std::vector<Figures> figures_by_group(const Receivables& receivables, Date at, int window_days,
                                                    std::span<const std::uint32_t> group_of, std::uint32_t groups);

/// The same for each customer, by CustomerIndex.
[[nodiscard]] std::vector<Figures> figures_by_customer(const Receivables& receivables, Date at, int window_days);

} // namespace encours
