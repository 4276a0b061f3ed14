// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/tasks_panel.h"

#include "ui/common/amount_columns.h"
#include "ui/common/named_button.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/language/reminder_words.h"
#include "ui/today/task_dialogs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TasksPanel)
};

QString stateText(const Task& task, Date today) {
    if (task.done_on)
        return task.done_why.empty()
                   ? Words::tr("done on %1").arg(shortDate(*task.done_on))
                   : Words::tr("done on %1: %2").arg(shortDate(*task.done_on), QString::fromStdString(task.done_why));
    const int late = today - task.due_on;
    return late > 0    ? Words::tr("%Ln days late", nullptr, late)
           : late == 0 ? Words::tr("due today")
                       : Words::tr("to do");
}

std::vector<Column<Task>> taskColumns(bool ofOneCustomer, const std::function<Currency()>& currency,
                                      const std::function<Date()>& today) {
    std::vector<Column<Task>> columns;
    Column<Task> due;
    due.traits.key = "due";
    due.traits.header = [] { return Words::tr("Due"); };
    due.traits.isNumber = true;
    due.text = [](const Task& task) { return shortDate(task.due_on); };
    due.raw = [](const Task& task) { return RawValue(std::int64_t{task.due_on.days}); };
    columns.push_back(due);
    columns.push_back(textColumn<Task>(
        "what", [] { return Words::tr("To do"); }, [](const Task& task) { return taskKindName(task.kind); }));
    if (!ofOneCustomer)
        columns.push_back(textColumn<Task>(
            "customer", [] { return Words::tr("Customer"); },
            [](const Task& task) { return QString::fromStdString(task.customer_name); }));
    columns.push_back(textColumn<Task>(
        "invoice", [] { return Words::tr("Invoice"); },
        [](const Task& task) {
            return task.number.empty() ? QStringLiteral("–") : QString::fromStdString(task.number);
        }));
    columns.push_back(amountColumn<Task>(
        "amount", [] { return Words::tr("Amount"); }, [](const Task& task) { return task.amount.value_or(0); },
        currency));
    columns.push_back(textColumn<Task>(
        "note", [] { return Words::tr("Note"); },
        [](const Task& task) {
            QStringList said;
            if (!task.addressee.empty())
                said << Words::tr("to %1").arg(QString::fromStdString(task.addressee));
            if (!task.note.empty())
                said << QString::fromStdString(task.note);
            return said.join(QStringLiteral(" · "));
        }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<Task>(
        "state", [] { return Words::tr("State"); }, [today](const Task& task) { return stateText(task, today()); }));
    columns.push_back(textColumn<Task>(
        "assignee", [] { return Words::tr("Whose"); },
        [](const Task& task) { return QString::fromStdString(task.assignee); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

} // namespace

TasksPanel::TasksPanel(Acts& acts, const char* name, bool ofOneCustomer, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      ofOneCustomer_(ofOneCustomer),
      model_(new RowsModel<Task>(
          taskColumns(
              ofOneCustomer, [this] { return currency_; }, [this] { return today_; }),
          [](const Task& task) { return task.id.value; }, this)),
      panel_(new TablePanel(QString::fromLatin1(name), *model_,
                            [](int count) { return tr("%Ln tasks", nullptr, count); })),
      finish_(namedButton("finishTaskPushButton")),
      postpone_(namedButton("postponeTaskPushButton")),
      add_(namedButton("addTaskPushButton")) {
    panel_->addControl(finish_);
    panel_->addControl(postpone_);
    panel_->addControl(add_);
    add_->setVisible(ofOneCustomer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel_);
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &TasksPanel::offer);
    connect(model_, &QAbstractItemModel::modelReset, this, &TasksPanel::offer);
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(model_->row(row).customer); });
    connect(finish_, &QPushButton::clicked, this, [this] {
        if (const Task* task = chosen())
            openFinishTaskDialog(acts_, *task, this);
    });
    connect(postpone_, &QPushButton::clicked, this, [this] {
        if (const Task* task = chosen())
            openPostponeTaskDialog(acts_, *task, this);
    });
    connect(add_, &QPushButton::clicked, this, [this] { openAddTaskDialog(acts_, customer_, this); });
    offer();
    retranslate();
}

void TasksPanel::setTasks(std::vector<Task> tasks, Currency currency, Date today) {
    currency_ = currency;
    today_ = today;
    model_->setRows(std::move(tasks));
}

void TasksPanel::setCustomer(CustomerId customer) { customer_ = customer; }

const Task* TasksPanel::chosen() const {
    const auto rows = panel_->view().selectedRows();
    return rows.size() == 1 ? &model_->row(rows.front()) : nullptr;
}

void TasksPanel::offer() {
    const Task* task = chosen();
    const bool isToDo = task != nullptr && !task->done_on;
    finish_->setEnabled(isToDo);
    // The law says until when a claim may be declared: nobody puts that off.
    postpone_->setEnabled(isToDo && task->kind != TaskKind::declare_claim);
}

void TasksPanel::retranslate() {
    finish_->setText(tr("Done…"));
    finish_->setToolTip(tr("What came of the chosen task"));
    postpone_->setText(tr("Put off…"));
    postpone_->setToolTip(tr("Another day for the chosen task, with a reason"));
    add_->setText(tr("New task…"));
    panel_->setWords(tr("Filter the tasks"), ofOneCustomer_ ? tr("Tasks about the customer") : tr("Tasks that are due"),
                     ofOneCustomer_ ? tr("Nothing is to be done about it besides reminders.")
                                    : tr("No task is due. Answers that ask for something – a plan, a copy of an "
                                         "invoice, a payment to look for – put one here."));
}

void TasksPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
