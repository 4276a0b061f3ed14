// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/common/table_model.h"
#include "ui/reminders/calendar_data.h"
#include "ui/reminders/calendar_day_dialog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours {

class DebtFilter;
class MonthGrid;
class MonthModel;
class PeacePanel;
class SegmentedChoice;
class TablePanel;

/// What will be done, day by day: a month, a week or a day, of all or of some; a day opens its list, where a step is moved,
/// put off or skipped.
class CalendarWidget : public QWidget {
    Q_OBJECT

public:
    enum Range : int { month, weekRange, dayRange };

    /// `acts` outlives it.
    explicit CalendarWidget(Acts& acts, QWidget* parent = nullptr);

    void followSession();
    [[nodiscard]] bool isBusy() const { return isBusy_; }
    /// What the range brings, in a sentence; and what that takes for granted.
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString assumption() const;
    /// Lists that day alone; no_day: all days of the range again.
    void chooseDay(Date day);

signals:
    void customerRequested(encours::CustomerId customer);
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void go(int by);
    void setRange(Date around);
    void fill();
    void list();
    void offer();
    void change(StepChange how);
    void exportFile();
    [[nodiscard]] bool isWanted(const CalendarRow& row) const;
    [[nodiscard]] std::vector<PeaceRow> wantedPeace() const;
    void askForThresholds();
    void fillFilters();
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const LedgerView> readFor_;
    std::shared_ptr<const CalendarData> data_;
    bool isBusy_ = false;
    Date first_, last_;
    Date chosen_ = no_day; ///< whose list is shown; no_day: of all days
    SegmentedChoice* range_;
    QPushButton *before_, *now_, *after_, *export_;
    QLabel* title_;
    QLineEdit* customer_;
    QComboBox *kinds_, *channels_;
    DebtFilter* debts_;
    MonthModel* days_;
    MonthGrid* grid_;
    RowsModel<CalendarRow>* rows_;
    TablePanel* panel_;
    PeacePanel* peace_; ///< in the grid's place where one day is shown
    QWidget *gridRoom_ = nullptr, *peaceRoom_ = nullptr;
    QPushButton *allDays_, *move_, *postpone_, *skip_;
};

} // namespace encours
