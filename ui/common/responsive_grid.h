// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace encours {

/// Lays its items in as many equal columns as their least width allows, and wraps into rows: a row of tiles becomes two
/// on a small screen or with large text, and nothing is cut. Items of a row have one height.
class ResponsiveGrid : public QLayout {
public:
    /// No more than that many columns.
    explicit ResponsiveGrid(int mostColumns, QWidget* parent = nullptr);
    ~ResponsiveGrid() override;

    /// The last row fills the width though it has fewer items; else its items stay as wide as those above.
    void setLastRowFilled(bool filled) {
        lastRowFilled_ = filled;
        invalidate();
    }
    /// Rows share the height that is left over, instead of staying at their least.
    void setGrowing(bool growing) { growing_ = growing; }

    /// A widget that takes so many of the columns when there is room; all of a narrower row.
    void add(QWidget* widget, int span = 1);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(cells_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override {
        return growing_ ? Qt::Vertical : Qt::Orientations();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Cell {
        QLayoutItem* item;
        int span;
    };

    [[nodiscard]] int columnsFor(int width) const;
    struct Row {
        std::size_t first;
        std::size_t last; ///< excluded
        int columns;      ///< that the width is parted into
        int height;
    };
    struct Arranged {
        int width;
        int columns;
        std::vector<Row> rows;
    };
    /// Made once for a width: texts are measured for it. Valid until the next call.
    [[nodiscard]] const Arranged& arrangedFor(int width) const;
    /// The rows at their least height.
    [[nodiscard]] std::vector<Row> rowsFor(int width, int columns) const;
    [[nodiscard]] int spanOf(const Cell& cell, int columns) const { return cell.span < columns ? cell.span : columns; }

    int mostColumns_;
    bool growing_ = false;
    bool lastRowFilled_ = true;
    std::vector<Cell> cells_;
    mutable std::vector<Arranged> arranged_; ///< until something changes
};

} // namespace encours
