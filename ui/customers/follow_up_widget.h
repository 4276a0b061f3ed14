// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/holds.h"
#include "ui/common/acts.h"
#include "ui/common/customer_detail.h"
#include "ui/common/table_model.h"

#include <QWidget>

class QPushButton;

namespace encours {

class TablePanel;
class TasksPanel;

/// What was said, promised and decided about a customer's reminders, as one line each.
struct FollowUpLine {
    enum class Kind { promise, hold, answer, assignment };
    Kind kind{};
    std::int64_t id = 0;
    Date on;
    QString what, state;
    Date until = no_day;
    bool isRunning = false; ///< a hold or a promise that lasts
    std::string act;        ///< by which it can be taken back; empty: it cannot
};

/// How a customer is followed up: promises with what became of them, holds, answers, whose it is, and what is to be done.
class FollowUpWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit FollowUpWidget(Acts& acts, QWidget* parent = nullptr);

    void setCustomer(const CustomerDetail& detail);
    [[nodiscard]] bool isBusy() const { return isBusy_; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void askForAnswer();
    void offer();
    void retranslate();
    [[nodiscard]] const FollowUpLine* chosen() const;

    Acts& acts_;
    CustomerId customer_;
    CustomerDetail detail_;
    std::vector<YearlyQuiet> quietPeriods_;
    std::shared_ptr<const LedgerView> readFor_;
    bool isBusy_ = false;
    RowsModel<FollowUpLine>* lines_;
    TablePanel* panel_;
    TasksPanel* tasks_;
    QPushButton *answer_, *hold_, *end_, *quiet_, *assign_, *takeBack_;
};

} // namespace encours
