// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"

#include <cstdint>
#include <optional>

namespace encours {

/// Why a figure cannot be computed. Never 0 in its place.
enum class NoFigure : std::uint8_t {
    none,               ///< it can
    not_covered,        ///< the window begins before the first covered day, or spans a gap between sources
    no_sales,           ///< sales of the window ≤ 0
    nothing_to_collect, ///< the denominator is 0
    no_events,          ///< no payment, reminder, promise… in the window
};

/// A figure with what it is made of, so that a screen can show the formula with its numbers.
/// Invariant: value is set exactly when missing is none.
struct Figure {
    std::optional<double> value;
    Wide numerator = 0;
    Wide denominator = 0;
    NoFigure missing = NoFigure::no_events;

    /// numerator × factor / denominator; `missing` when the denominator is 0 or below where that makes no sense.
    [[nodiscard]] static Figure of(Wide numerator, Wide denominator, NoFigure when_zero, std::int64_t factor = 1);
    [[nodiscard]] static Figure none(NoFigure why) { return {std::nullopt, 0, 0, why}; }
};

} // namespace encours
