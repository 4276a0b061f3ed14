// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QPushButton>

class QCalendarWidget;

namespace encours {

/// The date that the window looks at. Opens a calendar; a date that a person chose is plainly marked, by words and colour.
class DateButton : public QPushButton {
    Q_OBJECT

public:
    explicit DateButton(QWidget* parent = nullptr);

    /// `usual` is the date shown when none is asked; `latest` the last that can be chosen.
    void setDates(Date shown, Date usual, Date latest);
    [[nodiscard]] Date shown() const { return shown_; }

signals:
    void dateChosen(encours::Date date);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();
    [[nodiscard]] QWidget* buildCalendar();
    void paintCalendar();
    void choose(Date date);
    void retranslate();

    Date shown_;
    Date usual_;
    Date latest_;
    QWidget* popup_ = nullptr; ///< built when first opened
    QCalendarWidget* calendar_ = nullptr;
};

} // namespace encours
