// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRect>

#include <optional>
#include <vector>

namespace encours {

/// A path that is nothing but bars of one height on a grid of squares, as a payment code.
struct PathGrid {
    QPointF corner; ///< of the upper left square
    double side = 0;
    int columns = 0, rows = 0;
    std::vector<QRect> bars; ///< in squares
};

/// Nothing: it is another path, or has so few bars that it is as short itself.
[[nodiscard]] std::optional<PathGrid> gridOf(const QPainterPath& path);

} // namespace encours
