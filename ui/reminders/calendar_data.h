// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_data.h"

#include <memory>
#include <vector>

namespace encours {

class LedgerFile;

/// One message of a day to come.
struct CalendarRow {
    Date day;
    CustomerId id;
    QString name;
    ReminderAction action;
    QString step;                 ///< its name
    std::vector<DueItemId> items; ///< that take a step by it
    std::vector<Debt> debts;      ///< all that it lists, as far as they are known today
};

/// What a range of days brings, as far as it can be foreseen.
struct CalendarData {
    std::shared_ptr<const LedgerView> view;
    Date today, first, last;
    HolidayRegion region{};
    DebtThresholds thresholds;
    std::vector<CalendarRow> rows; ///< by day, then as planned
    std::vector<PeaceRow> peace;   ///< whom that day leaves in peace, where the range is one day
};

/// On the worker. The days are planned from `today` on; earlier ones of the range bring nothing.
[[nodiscard]] std::shared_ptr<const CalendarData>
readCalendar(const LedgerFile& file, const std::shared_ptr<const LedgerView>& view, Date today, Date first, Date last);

/// "Firm reminder · Telephone".
[[nodiscard]] QString calendarStepText(const CalendarRow& row);

/// The rows as a calendar of other programs takes them.
[[nodiscard]] std::string calendarFile(const std::vector<const CalendarRow*>& rows, Currency currency,
                                       std::int64_t nowUtcMs, const QString& name);

} // namespace encours
