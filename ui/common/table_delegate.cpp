// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_delegate.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace encours {

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& colors = theme();
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();

    painter->save();
    if (selected)
        painter->fillRect(option.rect, colors.accentSoft);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool first = view != nullptr && view->columnViewportPosition(index.column()) <= 0 &&
                       option.rect.left() <= view->viewport()->rect().left();
    if (current && first)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), colors.accent);

    painter->setFont(option.font);
    painter->setPen(colors.text);
    QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    if (const QVariant ticked = index.data(Qt::CheckStateRole); view != nullptr && ticked.isValid()) {
        QStyleOptionViewItem mark = option;
        initStyleOption(&mark, index);
        const QStyle& style = *view->style();
        mark.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &mark, view);
        mark.state.setFlag(ticked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, painter, view);
        painter->setPen(colors.text);
        room.setLeft(mark.rect.right() + padding);
    }
    const QString text =
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isTicked = option.widget != nullptr && index.data(Qt::CheckStateRole).isValid();
    const int mark = isTicked ? option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2 * padding : 0;
    return {mark + option.fontMetrics.horizontalAdvance(text) + 2 * padding + 2, option.fontMetrics.height() + gap(2)};
}

} // namespace encours
