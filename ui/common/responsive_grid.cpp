// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/responsive_grid.h"

#include "ui/common/theme.h"

#include <QWidget>

#include <algorithm>

namespace encours {

ResponsiveGrid::ResponsiveGrid(int mostColumns, QWidget* parent) : QLayout(parent), mostColumns_(mostColumns) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap(2));
}

ResponsiveGrid::~ResponsiveGrid() {
    for (const Cell& cell : cells_)
        delete cell.item;
}

void ResponsiveGrid::add(QWidget* widget, int span) {
    addChildWidget(widget);
    cells_.push_back({new QWidgetItem(widget), span});
    invalidate();
}

void ResponsiveGrid::addItem(QLayoutItem* item) { cells_.push_back({item, 1}); }

QLayoutItem* ResponsiveGrid::itemAt(int index) const {
    return index >= 0 && index < count() ? cells_[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* ResponsiveGrid::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        cells_.erase(cells_.begin() + index);
    return item;
}

QSize ResponsiveGrid::minimumSize() const {
    // As wide as the widest item: then there is one column.
    QSize size;
    for (const Cell& cell : cells_)
        size = size.expandedTo(cell.item->minimumSize());
    return size;
}

void ResponsiveGrid::invalidate() {
    arranged_.clear();
    QLayout::invalidate();
}

int ResponsiveGrid::columnsFor(int width) const {
    // Rows of about one length: five tiles stand as 3 and 2, not as 4 and 1.
    const auto balanced = [this](int columns) {
        const bool alike = std::all_of(cells_.begin(), cells_.end(), [](const Cell& cell) { return cell.span == 1; });
        const int rows = (count() + columns - 1) / columns;
        return alike && rows > 0 ? (count() + rows - 1) / rows : columns;
    };
    for (int columns = mostColumns_; columns > 1; --columns) {
        const int column = (width - (columns - 1) * spacing()) / columns;
        const bool fits = std::all_of(cells_.begin(), cells_.end(), [&](const Cell& cell) {
            const int span = std::min(cell.span, columns);
            return cell.item->minimumSize().width() <= span * column + (span - 1) * spacing();
        });
        if (fits)
            return balanced(columns);
    }
    return 1;
}

namespace {

/// The place of a span of equal columns within a row.
std::pair<int, int> columnsOf(int rowWidth, int columns, int spacing, int at, int span) {
    const double column = (rowWidth - (columns - 1) * spacing) / static_cast<double>(columns);
    const int left = static_cast<int>(at * (column + spacing));
    const int right = static_cast<int>((at + span) * (column + spacing)) - spacing;
    return {left, right - left};
}

} // namespace

const ResponsiveGrid::Arranged& ResponsiveGrid::arrangedFor(int width) const {
    for (const Arranged& known : arranged_)
        if (known.width == width)
            return known;
    if (arranged_.size() == 4) // a layout asks for few widths, but for each of them often
        arranged_.erase(arranged_.begin());
    const int columns = columnsFor(width);
    arranged_.push_back({width, columns, rowsFor(width, columns)});
    return arranged_.back();
}

std::vector<ResponsiveGrid::Row> ResponsiveGrid::rowsFor(int width, int columns) const {
    std::vector<Row> rows;
    for (std::size_t first = 0; first < cells_.size();) {
        // Cells until the columns are used up; the last row spreads over the whole width.
        Row row{first, first, 0, 0};
        while (row.last < cells_.size() &&
               (row.last == first || row.columns + spanOf(cells_[row.last], columns) <= columns))
            row.columns += spanOf(cells_[row.last++], columns);
        if (!lastRowFilled_)
            row.columns = columns;
        int at = 0;
        for (std::size_t i = row.first; i < row.last; ++i) {
            const int span = spanOf(cells_[i], columns);
            const int cellWidth = columnsOf(width, row.columns, spacing(), at, span).second;
            at += span;
            const QLayoutItem* item = cells_[i].item;
            row.height = std::max(row.height, item->hasHeightForWidth() ? item->heightForWidth(cellWidth)
                                                                        : item->sizeHint().height());
        }
        rows.push_back(row);
        first = row.last;
    }
    return rows;
}

int ResponsiveGrid::heightForWidth(int width) const {
    int height = 0;
    for (const Row& row : arrangedFor(width).rows)
        height += row.height + spacing();
    return std::max(0, height - spacing());
}

void ResponsiveGrid::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const Arranged arranged = arrangedFor(rect.width());
    const auto& rows = arranged.rows;
    if (rows.empty())
        return;
    const int left = rect.height() - heightForWidth(rect.width());
    const int more = growing_ && left > 0 ? left / static_cast<int>(rows.size()) : 0;
    const int columns = arranged.columns;
    int y = rect.y();
    for (const Row& row : rows) {
        int at = 0;
        for (std::size_t i = row.first; i < row.last; ++i) {
            const int span = spanOf(cells_[i], columns);
            const auto [x, cellWidth] = columnsOf(rect.width(), row.columns, spacing(), at, span);
            cells_[i].item->setGeometry(QRect(rect.x() + x, y, cellWidth, row.height + more));
            at += span;
        }
        y += row.height + more + spacing();
    }
}

} // namespace encours
