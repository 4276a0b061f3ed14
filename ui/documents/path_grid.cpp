// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/path_grid.h"

#include <cmath>

namespace encours {

namespace {

constexpr int corners = 5; ///< of a rectangle in a path: it returns to the first
constexpr int leastBars = 32;
constexpr double most = 400; ///< squares a side: a payment code has 69 at most

/// The rectangle whose corners begin there; none where it is another outline.
QRectF barAt(const QPainterPath& path, int from) {
    for (int i = 0; i < corners; ++i)
        if (i == 0 ? !path.elementAt(from).isMoveTo() : !path.elementAt(from + i).isLineTo())
            return {};
    const QPointF one = path.elementAt(from), two = path.elementAt(from + 1), three = path.elementAt(from + 2),
                  four = path.elementAt(from + 3), last = path.elementAt(from + 4);
    if (one != last || one.y() != two.y() || two.x() != three.x() || three.y() != four.y() || four.x() != one.x())
        return {};
    return {one, three};
}

/// A whole number of squares; -1 where it is none.
int squares(double length, double side) {
    const double count = std::round(length / side);
    return std::abs(count * side - length) < 1e-6 && count >= 0 && count <= most ? static_cast<int>(count) : -1;
}

} // namespace

std::optional<PathGrid> gridOf(const QPainterPath& path) {
    const int elements = path.elementCount();
    if (elements < leastBars * corners || elements % corners != 0)
        return {};
    const QRectF room = path.controlPointRect();
    PathGrid grid{room.topLeft(), barAt(path, 0).height(), 0, 0, {}};
    if (!(grid.side > 0))
        return {};
    grid.columns = squares(room.width(), grid.side);
    grid.rows = squares(room.height(), grid.side);
    if (grid.columns <= 0 || grid.rows <= 0)
        return {};
    for (int from = 0; from < elements; from += corners) {
        const QRectF bar = barAt(path, from);
        const QRect inSquares(squares(bar.x() - room.x(), grid.side), squares(bar.y() - room.y(), grid.side),
                              squares(bar.width(), grid.side), 1);
        if (!(bar.width() > 0) || inSquares.x() < 0 || inSquares.y() < 0 || inSquares.width() <= 0 ||
            squares(bar.height(), grid.side) != 1)
            return {};
        grid.bars.push_back(inSquares);
    }
    return grid;
}

} // namespace encours
