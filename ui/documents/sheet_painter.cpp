// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_painter.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

namespace encours {

namespace {

QPainterPath pathOf(const DrawnGrid& grid) {
    QPainterPath path;
    for (const QRect& bar : grid.bars)
        path.addRect(grid.corner.x() + bar.x() * grid.side, grid.corner.y() + bar.y() * grid.side,
                     bar.width() * grid.side, bar.height() * grid.side);
    return path;
}

} // namespace

void paintSheet(const Sheet& sheet, QPainter& painter) {
    for (const DrawnMark& mark : sheet.marks) {
        painter.save();
        painter.setFont(qtFont(mark.font));
        painter.setPen(mark.color);
        painter.translate(mark.centre);
        painter.rotate(-mark.angle);
        const double width = painter.fontMetrics().horizontalAdvance(mark.text);
        painter.drawText(QPointF(-width / 2, mark.font.points * sheetResolution / 72.0 * 0.36), mark.text);
        painter.restore();
    }
    for (const DrawnFill& fill : sheet.fills)
        painter.fillRect(fill.room, fill.color);
    for (const DrawnShape& shape : sheet.shapes)
        painter.strokePath(shape.path, QPen(shape.color, shape.width));
    for (const DrawnGrid& grid : sheet.grids)
        painter.fillPath(pathOf(grid), grid.color);
    for (const DrawnPicture& picture : sheet.pictures)
        painter.drawImage(picture.room, picture.picture);
    for (const DrawnLine& line : sheet.lines) {
        painter.setPen(QPen(line.color, line.width));
        painter.drawLine(line.line);
    }
    SheetFont font{0, false};
    for (const DrawnText& text : sheet.texts) {
        if (!(text.font == font)) {
            font = text.font;
            painter.setFont(qtFont(font));
        }
        painter.setPen(text.color);
        painter.drawText(text.at, text.text);
    }
}

SheetPainter::SheetPainter(QPagedPaintDevice& device) : device_(device) {
    QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(page);
    isBegun_ = painter_.begin(&device);
    if (isBegun_)
        scale_ = static_cast<double>(device.logicalDpiX()) / sheetResolution;
}

bool SheetPainter::paint(const Sheet& sheet) {
    if (!isBegun_ || (!isFirst_ && !device_.newPage()))
        return false;
    isFirst_ = false;
    painter_.save();
    painter_.scale(scale_, scale_);
    paintSheet(sheet, painter_);
    painter_.restore();
    return true;
}

} // namespace encours
