// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/key_button.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace encours {

namespace {

QFont capFont() { return scaledFont(0.85, QFont::DemiBold); }

} // namespace

KeyButton::KeyButton(const char* name, QWidget* parent) : QPushButton(parent) {
    setObjectName(QString::fromLatin1(name));
    setAutoDefault(false);
}

void KeyButton::setWords(const QString& words, const QString& key) {
    key_ = key;
    setText(words);
    //: Name of a button for those who do not see it; %2 is the key that presses it.
    setAccessibleName(key.isEmpty() ? words : tr("%1, key %2").arg(words, key));
    updateGeometry();
    update();
}

int KeyButton::capWidth() const {
    const QFontMetrics metrics(capFont());
    return std::max(metrics.horizontalAdvance(key_) + 8, metrics.height());
}

QSize KeyButton::sizeHint() const {
    const QSize plain = QPushButton::sizeHint();
    return key_.isEmpty() ? plain : plain + QSize(capWidth() + 4, 0);
}

void KeyButton::paintEvent(QPaintEvent* event) {
    if (key_.isEmpty())
        return QPushButton::paintEvent(event);
    // The words move to the left, so that both stand in the middle together.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    const Theme& colors = theme();
    const bool primary = property("primary").toBool() && isEnabled();
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int cap = capWidth();
    const int left = (width() - words - cap - 6) / 2;
    painter.setFont(font());
    painter.setPen(!isEnabled() ? colors.secondaryText : primary ? colors.onAccent : colors.text);
    painter.drawText(QRect(left, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     text());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(capFont());
    const int high = painter.fontMetrics().height() + 2;
    const QRectF box(left + words + 6.5, (height() - high) / 2 + 0.5, cap, high);
    painter.setBrush(primary ? QBrush(colors.surface) : QBrush(Qt::NoBrush));
    painter.setPen(primary ? colors.surface : colors.control);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(primary ? colors.accent : colors.secondaryText);
    painter.drawText(box, Qt::AlignCenter, key_);
}

} // namespace encours
