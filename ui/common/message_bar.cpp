// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int thousandths = 1000;

QIcon iconOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::progress:
    case MessageBar::Kind::note:
        return drawnIcon("info", IconColor::accent);
    case MessageBar::Kind::warning:
        return drawnIcon("warning", IconColor::warning);
    case MessageBar::Kind::error:
        return drawnIcon("error", IconColor::bad);
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) { hide(); }

void MessageBar::build() {
    icon_ = new QLabel;
    text_ = new QLabel;
    progress_ = new QProgressBar;
    action_ = new QPushButton;
    close_ = new QToolButton;
    text_->setObjectName(QStringLiteral("messageLabel"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    progress_->setTextVisible(false);
    progress_->setRange(0, 0);
    action_->setObjectName(QStringLiteral("messageActionPushButton"));
    close_->setObjectName(QStringLiteral("messageCloseToolButton"));
    close_->setProperty("bare", true);
    setDrawnIcon(*close_, "close");
    close_->setFocusPolicy(Qt::TabFocus);

    auto* words = new QVBoxLayout;
    words->setSpacing(gap(1));
    words->addWidget(text_);
    words->addWidget(progress_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1), gap(1), gap(1));
    layout->setSpacing(gap(1) + 4);
    layout->addWidget(icon_);
    layout->addLayout(words, 1);
    layout->addWidget(action_, 0, Qt::AlignVCenter);
    layout->addWidget(close_, 0, Qt::AlignVCenter);

    connect(action_, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
}

QString MessageBar::text() const { return text_ != nullptr ? text_->text() : QString(); }

void MessageBar::say(Kind kind, const QString& text, const QString& action) {
    if (text_ == nullptr)
        build();
    kind_ = kind;
    const int side = QFontMetrics(font()).height() + 4;
    icon_->setPixmap(iconOf(kind).pixmap(QSize(side, side)));
    text_->setText(text);
    progress_->setVisible(kind == Kind::progress);
    progress_->setRange(0, 0);
    progress_->setAccessibleName(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    close_->setVisible(kind != Kind::progress);
    close_->setAccessibleName(tr("Close this message"));
    close_->setToolTip(tr("Close this message"));
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setProgress(qint64 done, qint64 total) {
    if (progress_ == nullptr)
        return;
    if (total <= 0) {
        progress_->setRange(0, 0);
        return;
    }
    progress_->setRange(0, thousandths);
    progress_->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * thousandths));
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Theme& colors = theme();
    const QColor grounds[] = {colors.accentSoft, colors.accentSoft, colors.warningSoft, colors.badSoft};
    const QColor edges[] = {colors.accent, colors.accent, colors.warning, colors.bad};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grounds[static_cast<std::size_t>(kind_)]);
    painter.drawRoundedRect(rect(), 8, 8);
    painter.setBrush(edges[static_cast<std::size_t>(kind_)]);
    painter.drawRoundedRect(QRect(0, 0, 4, height()), 2, 2);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        const int side = QFontMetrics(font()).height() + 4;
        icon_->setPixmap(iconOf(kind_).pixmap(QSize(side, side)));
    }
}

} // namespace encours
