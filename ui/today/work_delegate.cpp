// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_delegate.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/language/reminder_words.h"
#include "ui/today/step_icons.h"
#include "ui/today/work_model.h"

#include <QPainter>

namespace encours {

namespace {

constexpr int side = 12; ///< left and right
constexpr int above = 7; ///< and below

QFont nameFont() { return scaledFont(1.0, QFont::DemiBold); }
QFont smallFont() { return scaledFont(0.9); }

/// The left text takes what the right one leaves, and is cut where that is too little.
void drawPair(QPainter& painter, const QRect& line, const QString& left, const QString& right, const QColor& leftColor,
              const QColor& rightColor, const QFont& leftFont, const QFont& rightFont) {
    painter.setFont(rightFont);
    const int width = painter.fontMetrics().horizontalAdvance(right);
    painter.setPen(rightColor);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    painter.setFont(leftFont);
    painter.setPen(leftColor);
    const QRect room = line.adjusted(0, 0, -width - gap(1), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(left, Qt::ElideRight, room.width()));
}

} // namespace

void WorkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& colors = theme();
    const WorkRow& row = model_.row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? colors.accentSoft : colors.raised);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), colors.accent);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QFont figures = tabularFont();
    const int nameHeight = QFontMetrics(nameFont()).height();
    const int smallHeight = QFontMetrics(smallFont()).height();
    QRect line(option.rect.left() + side, option.rect.top() + above, option.rect.width() - 2 * side, nameHeight);
    drawPair(*painter, line, row.name, moneyText(row.action.total(), model_.currency()), colors.text, colors.text,
             nameFont(), figures);
    line = QRect(line.left(), line.bottom() + 3, line.width(), smallHeight);
    const int days = row.oldestDaysLate();
    const QColor late = days > 30 ? colors.bad : days > 0 ? colors.warning : colors.secondaryText;
    const QRect drawing(line.left(), line.top() - 1, smallHeight + 2, smallHeight + 2);
    drawnIcon(channelDrawing(row.action.channel)).paint(painter, drawing);
    drawPair(*painter, line.adjusted(smallHeight + 8, 0, 0, 0), workStepText(row), daysLateText(days),
             colors.secondaryText, late, smallFont(), smallFont());
    const QString why = priorityReasons(row.priority);
    if (!why.isEmpty()) {
        line = QRect(line.left(), line.bottom() + 3, line.width(), smallHeight);
        drawPair(*painter, line, why, {}, colors.secondaryText, colors.secondaryText, smallFont(), smallFont());
    }
    painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int small = QFontMetrics(smallFont()).height() + 3;
    const bool hasReasons = !priorityReasons(model_.row(index.row()).priority).isEmpty();
    return {gap(25), 2 * above + 1 + QFontMetrics(nameFont()).height() + (hasReasons ? 2 : 1) * small};
}

} // namespace encours
