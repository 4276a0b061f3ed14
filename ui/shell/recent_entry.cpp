// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_entry.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace encours {

RecentEntry::RecentEntry(RecentLedger ledger, QWidget* parent) : QAbstractButton(parent), ledger_(std::move(ledger)) {
    setIcon(drawnIcon("recent"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(QDir::toNativeSeparators(ledger_.path));
    setAccessibleName(tr("Open %1").arg(name()));
    setAccessibleDescription(tr("%1, %2").arg(ledger_.path, dataUntil()));
}

QString RecentEntry::name() const {
    return ledger_.company.isEmpty() ? QFileInfo(ledger_.path).completeBaseName() : ledger_.company;
}

QString RecentEntry::dataUntil() const {
    return ledger_.dataUntil.isValid() ? tr("data until %1").arg(shortDate(fromQDate(ledger_.dataUntil)))
                                       : tr("no data yet");
}

QSize RecentEntry::sizeHint() const {
    return {gap(50), QFontMetrics(scaledFont(1.0)).height() + QFontMetrics(scaledFont(0.92)).height() + gap(2) + 4};
}

void RecentEntry::paintEvent(QPaintEvent*) {
    const Theme& colors = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(colors.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QFont strong = scaledFont(1.0, QFont::DemiBold);
    const QFont small = scaledFont(0.92);
    const int side = QFontMetrics(strong).height() + 4;
    icon().paint(&painter, QRect(gap(1) + 4, (height() - side) / 2, side, side));

    const int left = gap(1) + 4 + side + gap(1) + 4;
    const int firstLine = gap(1) + 2;
    const int secondLine = firstLine + QFontMetrics(strong).height();
    painter.setFont(small);
    painter.setPen(colors.secondaryText);
    const int right = width() - gap(1) - 4;
    const int untilWidth = painter.fontMetrics().horizontalAdvance(dataUntil());
    painter.drawText(QRect(right - untilWidth, firstLine, untilWidth, QFontMetrics(strong).height()),
                     Qt::AlignRight | Qt::AlignVCenter, dataUntil());
    const QString path =
        painter.fontMetrics().elidedText(QDir::toNativeSeparators(ledger_.path), Qt::ElideMiddle, right - left);
    painter.drawText(QRect(left, secondLine, right - left, QFontMetrics(small).height()), Qt::AlignVCenter, path);
    painter.setFont(strong);
    painter.setPen(colors.text);
    const int nameWidth = right - untilWidth - gap(2) - left;
    painter.drawText(QRect(left, firstLine, nameWidth, QFontMetrics(strong).height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name(), Qt::ElideRight, nameWidth));
}

void RecentEntry::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RecentEntry::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace encours
