// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_header.h"

#include "ui/common/table_delegate.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace encours {

namespace {

constexpr int arrowRoom = 14;

void drawArrow(QPainter& painter, const QRect& rect, bool up) {
    const QPointF centre = QRectF(rect).center();
    const double tip = up ? -2.5 : 2.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawPolygon(QPolygonF{
        {centre.x() - 4, centre.y() - tip}, {centre.x() + 4, centre.y() - tip}, {centre.x(), centre.y() + tip}});
}

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setAttribute(Qt::WA_Hover);
}

QString TableHeader::nameOf(int column) const {
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Theme& colors = theme();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    painter->save();
    painter->fillRect(rect, colors.surface);
    painter->setPen(colors.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const bool right = (alignment & Qt::AlignRight) != 0;
    const QRect room = rect.adjusted(TableDelegate::padding, 0, -TableDelegate::padding, -1);
    QRect words = room;
    if (sorted && right)
        words.setLeft(room.left() + arrowRoom);
    else if (sorted)
        words.setRight(room.right() - arrowRoom);
    const QString text = fontMetrics().elidedText(nameOf(column), Qt::ElideRight, words.width());
    painter->setPen(sorted ? colors.text : colors.secondaryText);
    painter->setFont(font());
    painter->drawText(words, alignment | Qt::TextSingleLine, text);
    if (sorted) {
        const int width = fontMetrics().horizontalAdvance(text);
        const int x = right ? words.right() - width - arrowRoom : words.left() + width;
        drawArrow(*painter, QRect(x, room.top(), arrowRoom, room.height()), sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int column) const {
    const QString name = nameOf(column);
    auto width = widths_.constFind(name);
    if (width == widths_.constEnd())
        width = widths_.insert(name, fontMetrics().horizontalAdvance(name));
    // Room for the arrow on every column: sorting by another does not move them.
    return {*width + arrowRoom + 2 * TableDelegate::padding + 2, fontMetrics().height() + gap(2)};
}

void TableHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        widths_.clear();
    QHeaderView::changeEvent(event);
}

} // namespace encours
