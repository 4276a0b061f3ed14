// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace encours {

/// The numbers that an axis bears: 1, 2 or 5 times a power of ten apart, from at or below the least value to at or
/// above the greatest.
struct NiceScale {
    std::vector<double> ticks; ///< ascending, at least two

    [[nodiscard]] double low() const { return ticks.front(); }
    [[nodiscard]] double high() const { return ticks.back(); }

    /// About so many steps. Values that are all equal get room around them.
    [[nodiscard]] static NiceScale of(double least, double greatest, int steps);
};

} // namespace encours
