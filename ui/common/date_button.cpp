// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_button.h"

#include "ui/common/icons.h"
#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QScreen>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace encours {

DateButton::DateButton(QWidget* parent) : QPushButton(parent) {
    setDrawnIcon(*this, "calendar");
    connect(this, &QPushButton::clicked, this, &DateButton::openCalendar);
}

void DateButton::setDates(Date shown, Date usual, Date latest) {
    shown_ = shown;
    usual_ = usual;
    latest_ = latest;
    setProperty("changed", shown != usual);
    setDrawnIcon(*this, "calendar", shown != usual ? IconColor::warning : IconColor::secondary);
    style()->unpolish(this);
    style()->polish(this);
    retranslate();
}

void DateButton::retranslate() {
    const QString day = longDate(shown_);
    //: The date that the figures are of; %1 is "31 October 2026".
    setText(shown_ == usual_ ? tr("As of %1").arg(day) : tr("As of %1 (chosen)").arg(day));
    setAccessibleName(text());
    setToolTip(tr("Look at another date"));
    setAccessibleDescription(toolTip());
}

QWidget* DateButton::buildCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setProperty("card", true);
    popup->setObjectName(QStringLiteral("datePopupFrame"));
    calendar_ = new QCalendarWidget;
    calendar_->setObjectName(QStringLiteral("dateCalendarWidget"));
    calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar_->setAccessibleName(tr("Date to look at"));
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    layout->addWidget(calendar_);
    // A click chooses at once; with the keyboard, Enter does.
    connect(calendar_, &QCalendarWidget::clicked, this, [this](QDate day) { choose(fromQDate(day)); });
    connect(calendar_, &QCalendarWidget::activated, this, [this](QDate day) { choose(fromQDate(day)); });
    return popup;
}

void DateButton::paintCalendar() {
    const Theme& colors = theme();
    calendar_->setLocale(QLocale());
    calendar_->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    QTextCharFormat head;
    head.setForeground(colors.secondaryText);
    head.setBackground(colors.surface);
    calendar_->setHeaderTextFormat(head);
    QTextCharFormat weekend;
    weekend.setForeground(colors.secondaryText);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar_->setWeekdayTextFormat(day, weekend);
    const std::pair<const char*, const char*> arrows[] = {{"qt_calendar_prevmonth", "back"},
                                                          {"qt_calendar_nextmonth", "forward"}};
    for (const auto& [name, drawing] : arrows) {
        auto* button = calendar_->findChild<QToolButton*>(QString::fromLatin1(name));
        if (button == nullptr)
            continue;
        const bool previous = drawing[0] == 'b';
        setDrawnIcon(*button, drawing);
        button->setAccessibleName(previous ? tr("Previous month") : tr("Next month"));
    }
}

void DateButton::openCalendar() {
    if (popup_ == nullptr)
        popup_ = buildCalendar();
    paintCalendar();
    const QFontMetrics metrics(calendar_->font());
    calendar_->setMinimumSize(metrics.averageCharWidth() * 44, metrics.height() * 16);
    calendar_->setMaximumDate(toQDate(latest_));
    calendar_->setSelectedDate(toQDate(shown_));
    popup_->adjustSize();
    // Below the button, its right edge under the button's, and within the screen.
    QPoint corner = mapToGlobal(QPoint(width() - popup_->sizeHint().width(), height() + 4));
    if (screen() != nullptr) {
        const QRect room = screen()->availableGeometry();
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - popup_->sizeHint().width())));
        corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - popup_->sizeHint().height())));
    }
    popup_->move(corner);
    popup_->show();
    calendar_->setFocus();
}

void DateButton::choose(Date date) {
    popup_->hide();
    setFocus();
    if (date != shown_)
        emit dateChosen(date);
}

void DateButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
