// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/calendar_day_dialog.h"

#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/spoken_act.h"
#include "ui/language/numbers.h"
#include "ui/language/run_words.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepChange)
};

QString buttonOf(StepChange change) {
    return change == StepChange::move       ? Words::tr("Move")
           : change == StepChange::postpone ? Words::tr("Put off")
                                            : Words::tr("Skip");
}

QString effectOf(StepChange change) {
    return change == StepChange::move ? Words::tr("The step is done on that day, or on the first working day after it.")
           : change == StepChange::postpone ? Words::tr("The step is not done before that day.")
                                            : Words::tr("The step is let fall; the next one of the policy follows.");
}

} // namespace

void openStepChangeDialog(Acts& acts, StepChange change, const CalendarRow& row, Date today, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("stepChangeDialog"),
                                QStringLiteral("%1 – %2").arg(row.name, calendarStepText(row)), buttonOf(change),
                                parent->window());
    QDateEdit* day = nullptr;
    if (change != StepChange::skip) {
        day = form->addDate(QStringLiteral("stepDayDateEdit"),
                            change == StepChange::move ? Words::tr("&Day") : Words::tr("&Until"), row.day + 7);
        day->setMinimumDate(toQDate(change == StepChange::move ? today : today + 1));
    }
    auto* reason = form->addText(QStringLiteral("stepReasonLineEdit"), Words::tr("&Reason"));
    auto* effect = pageExplanation();
    effect->setText(effectOf(change));
    form->addRow(effect);
    const auto receivables = acts.session().view()->snapshot->receivables;
    form->setSpokenWork([change, day, reason, receivables, items = row.items, today]() -> FormDialog::Spoken {
        ChangeStepRequest request;
        request.items = items;
        request.day = day != nullptr ? dayOf(*day) : today;
        request.reason = reason->text().trimmed().toStdString();
        request.actor = actorName();
        const SpokenAct<StepChangeFailure> act(
            [request, change, receivables](const std::filesystem::path& path, const Clock& clock) {
                auto here = request;
                here.ledger = path;
                return change == StepChange::move       ? move_step(here, *receivables, clock)
                       : change == StepChange::postpone ? postpone_step(here, *receivables, clock)
                                                        : skip_step(here, *receivables, clock);
            },
            stepChangeFailureSentence);
        return {act.work(), [act](const Acts::Answer& answer) { return act.said(answer); }};
    });
    form->open();
}

} // namespace encours
