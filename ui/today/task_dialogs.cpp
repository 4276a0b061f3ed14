// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/task_dialogs.h"

#include "core/usecase/tasks.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/qt_date.h"
#include "ui/language/reminder_words.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskDialogs)
};

QString titleOf(const Task& task) {
    return QStringLiteral("%1 – %2").arg(taskKindName(task.kind), QString::fromStdString(task.customer_name));
}

std::string textOf(const QLineEdit& edit) { return edit.text().trimmed().toStdString(); }

} // namespace

void openFinishTaskDialog(Acts& acts, const Task& task, QWidget* parent) {
    auto* form =
        new FormDialog(acts, QStringLiteral("finishTaskDialog"), titleOf(task), Words::tr("Done"), parent->window());
    auto* why = form->addText(QStringLiteral("taskWhyLineEdit"), Words::tr("&What came of it"));
    auto* on = form->addDate(QStringLiteral("taskOnDateEdit"), Words::tr("&Done on"), acts.session().clock().today());
    on->setMaximumDate(on->date());
    form->setWork([on, why, id = task.id]() -> Acts::Work {
        return [id, day = dayOf(*on), text = textOf(*why)](const std::filesystem::path& path, const Clock& clock) {
            return finish_task({path, id, day, text, actorName()}, clock);
        };
    });
    form->open();
}

void openPostponeTaskDialog(Acts& acts, const Task& task, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("postponeTaskDialog"), titleOf(task), Words::tr("Put off"),
                                parent->window());
    const Date today = acts.session().clock().today();
    auto* until =
        form->addDate(QStringLiteral("taskUntilDateEdit"), Words::tr("&Until"), std::max(task.due_on, today) + 7);
    until->setMinimumDate(toQDate(today + 1));
    auto* reason = form->addText(QStringLiteral("taskReasonLineEdit"), Words::tr("&Reason"));
    form->setWork([until, reason, id = task.id]() -> Acts::Work {
        return
            [id, day = dayOf(*until), text = textOf(*reason)](const std::filesystem::path& path, const Clock& clock) {
                return postpone_task({path, id, day, text, actorName()}, clock);
            };
    });
    form->open();
}

void openAddTaskDialog(Acts& acts, CustomerId customer, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("addTaskDialog"), Words::tr("New task"), Words::tr("Add"),
                                parent->window());
    auto* note = form->addText(QStringLiteral("taskNoteLineEdit"), Words::tr("&What is to be done"));
    auto* due = form->addDate(QStringLiteral("taskDueDateEdit"), Words::tr("&By"), acts.session().clock().today() + 7);
    form->setWork([note, due, customer]() -> Acts::Work {
        return
            [customer, day = dayOf(*due), text = textOf(*note)](const std::filesystem::path& path, const Clock& clock) {
                AddTaskRequest request;
                request.ledger = path;
                request.customer = customer;
                request.due_on = day;
                request.note = text;
                request.actor = actorName();
                return add_task(request, clock);
            };
    });
    form->open();
}

} // namespace encours
