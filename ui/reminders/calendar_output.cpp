// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar says of itself, and how it leaves the program.
#include "ui/reminders/calendar_widget.h"

#include "ui/common/documents_folder.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/table_panel.h"
#include "ui/language/numbers.h"
#include "ui/language/reminder_words.h"
#include "ui/reminders/month_grid.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace encours {

void CalendarWidget::exportFile() {
    if (data_ == nullptr)
        return;
    auto* dialog = new QFileDialog(this, tr("Export the calendar"), documentsFolder().path(), tr("Calendars (*.ics)"));
    dialog->setObjectName(QStringLiteral("calendarFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(tr("reminders.ics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        std::vector<const CalendarRow*> rows;
        for (const CalendarRow& row : data_->rows)
            if (isWanted(row))
                rows.push_back(&row);
        const std::string text = calendarFile(rows, data_->view->currency(), acts_.session().clock().now_utc_ms(),
                                              QString::fromStdString(data_->view->snapshot->company.name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0)
            acts_.tell(tr("%Ln days of work were exported to %1.", nullptr, static_cast<int>(rows.size())).arg(path));
        else
            acts_.warn(tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

QString CalendarWidget::finding() const {
    if (data_ == nullptr)
        return tr("Calendar of reminders");
    std::int64_t total = 0;
    int count = 0;
    for (const CalendarRow& row : data_->rows) {
        if (!isWanted(row))
            continue;
        ++count;
        total += row.action.total();
    }
    // Over several days a debt that stays unpaid is claimed more than once: their sum would say nothing.
    if (first_ == last_)
        return count == 0 ? tr("No reminder on %1").arg(longDate(first_))
                          : tr("%Ln messages on %1, %2 claimed", nullptr, count)
                                .arg(longDate(first_), wholeMoneyText(total, data_->view->currency()));
    return count == 0 ? tr("No reminder from %1 to %2").arg(shortDate(first_), shortDate(last_))
                      : tr("%Ln messages from %1 to %2", nullptr, count).arg(shortDate(first_), shortDate(last_));
}

QString CalendarWidget::assumption() const { return forecastAssumption(); }

void CalendarWidget::retranslate() {
    range_->setWords(tr("Range of the calendar"), {tr("Month"), tr("Week"), tr("Day")});
    before_->setText(QStringLiteral("‹"));
    before_->setAccessibleName(tr("Earlier"));
    now_->setText(tr("Today"));
    after_->setText(QStringLiteral("›"));
    after_->setAccessibleName(tr("Later"));
    export_->setText(tr("Export…"));
    export_->setToolTip(tr("As a calendar that other programs read (iCalendar)"));
    title_->setText(range_->current() == month ? monthText(first_)
                    : range_->current() == dayRange
                        ? longDate(first_)
                        : QStringLiteral("%1 – %2").arg(shortDate(first_), shortDate(last_)));
    title_->setMinimumHeight(now_->sizeHint().height()); // on one line with the buttons
    customer_->setPlaceholderText(tr("Customer"));
    customer_->setAccessibleName(tr("Filter by customer"));
    kinds_->setAccessibleName(tr("Steps to list"));
    channels_->setAccessibleName(tr("Channels to list"));
    grid_->setAccessibleName(tr("Days of the calendar"));
    allDays_->setText(tr("All days"));
    allDays_->setVisible(chosen_ != no_day && first_ != last_);
    move_->setText(tr("Move…"));
    postpone_->setText(tr("Put off…"));
    skip_->setText(tr("Skip…"));
    panel_->setWords(tr("Filter"),
                     first_ == last_     ? longDate(first_)
                     : chosen_ == no_day ? tr("All days shown")
                                         : longDate(chosen_),
                     tr("Nothing is planned: choose another day, or loosen the filters."));
}

} // namespace encours
