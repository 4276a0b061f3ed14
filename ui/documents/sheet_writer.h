// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <QStringList>

#include <functional>

namespace encours {

/// Writes down the pages of a document from top to bottom: words broken at a width, and a new page where there is no
/// more room.
class SheetWriter {
public:
    enum class Side : std::uint8_t { left, right, centre };

    /// What every page holds is written between `top` and `bottom`; `begin` writes the head of each following page and
    /// leaves the writer below it.
    SheetWriter(double top, double bottom, std::function<void(SheetWriter&)> begin);

    [[nodiscard]] static double lineHeight(SheetFont font);
    [[nodiscard]] static double widthOf(const QString& text, SheetFont font);
    /// Words that are longer than the width are broken within.
    [[nodiscard]] static QStringList broken(const QString& text, SheetFont font, double width);

    /// Writes lines below each other from `y` on, whatever the room; returns where they end.
    double writeAt(double x, double y, double width, const QStringList& lines, SheetFont font, const QColor& color,
                   Side side = Side::left);
    void drawLine(double x1, double y1, double x2, double y2, const QColor& color, double width = mm(0.2));
    void fill(const QRectF& room, const QColor& color);
    void draw(DrawnShape shape);
    void draw(DrawnGrid grid);
    void draw(DrawnPicture picture);
    void draw(DrawnMark mark);
    /// A text at its place, as it was broken elsewhere.
    void write(DrawnText text);

    /// Begins a page unless so much room is left.
    void need(double height);
    void newPage();
    void move(double height) { y_ += height; }
    void moveTo(double y) { y_ = y; }
    [[nodiscard]] double y() const { return y_; }
    /// With a unit for what sums of heights lose.
    [[nodiscard]] double room() const { return bottom_ - y_ + 1; }
    /// Of a page that only bears its head.
    [[nodiscard]] double wholeRoom() const { return bottom_ - top_; }

    /// To write on a page that was left, as the number of pages is known at last.
    void turnTo(std::size_t page) { page_ = page; }
    [[nodiscard]] std::size_t pageCount() const { return sheets_.size(); }
    [[nodiscard]] std::vector<Sheet> take() { return std::move(sheets_); }

private:
    double top_, bottom_, y_;
    std::function<void(SheetWriter&)> begin_;
    std::vector<Sheet> sheets_;
    std::size_t page_ = 0;
};

} // namespace encours
