// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/holidays.h"
#include "core/money/currency.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <map>

namespace encours {

/// What a day of the grid says.
struct GridDay {
    int count = 0;
    std::int64_t total = 0;
    QStringList lines; ///< the first of what is done: "Morel – Reminder"
};

/// Weeks from Monday to Sunday below each other, of the days asked for.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setDays(Date first, Date last, Date today, Currency currency, HolidayRegion region,
                 std::map<Date, GridDay> days);
    [[nodiscard]] Date dayAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(Date day) const;
    [[nodiscard]] const GridDay* at(const QModelIndex& index) const;
    /// One of the days asked for, not a neighbour that fills the week.
    [[nodiscard]] bool isAsked(Date day) const { return day >= first_ && day <= last_; }
    [[nodiscard]] bool isOff(Date day) const { return !is_business_day(day, region_); }
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] Currency currency() const { return currency_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Date first_, last_, monday_, today_;
    Currency currency_;
    HolidayRegion region_{};
    std::map<Date, GridDay> days_;
};

/// The weeks as a table: each day with what it brings. Enter or a click opens a day.
class MonthGrid : public QTableView {
    Q_OBJECT

public:
    explicit MonthGrid(MonthModel& model, QWidget* parent = nullptr);

signals:
    void dayChosen(encours::Date day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    MonthModel& model_;
};

} // namespace encours
