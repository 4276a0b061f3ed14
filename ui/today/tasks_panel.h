// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/task.h"
#include "ui/common/acts.h"
#include "ui/common/table_model.h"

#include <QWidget>

class QPushButton;

namespace encours {

class TablePanel;

/// What there is to do besides reminding: finished with what came of it, or put off with a reason. Of a customer its own are
/// listed, with those that are done.
class TasksPanel : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it. `name` of the table.
    TasksPanel(Acts& acts, const char* name, bool ofOneCustomer, QWidget* parent = nullptr);

    void setTasks(std::vector<Task> tasks, Currency currency, Date today);
    /// A task for this customer may be added.
    void setCustomer(CustomerId customer);

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer();
    void retranslate();
    [[nodiscard]] const Task* chosen() const;

    Acts& acts_;
    bool ofOneCustomer_;
    Currency currency_;
    Date today_;
    CustomerId customer_;
    RowsModel<Task>* model_;
    TablePanel* panel_;
    QPushButton *finish_, *postpone_, *add_;
};

} // namespace encours
