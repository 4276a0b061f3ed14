// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/run_dialogs.h"

#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/spoken_act.h"
#include "ui/language/run_words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunDialogs)
};

std::vector<MessageId> idsOf(const std::vector<RunMessage>& messages) {
    std::vector<MessageId> ids;
    for (const RunMessage& one : messages)
        ids.push_back(one.message.id);
    return ids;
}

FormDialog::Spoken spoken(SpokenAct<RunFailure>::Doing doing) {
    const SpokenAct<RunFailure> act(std::move(doing), runFailureSentence);
    return {act.work(), [act](const Acts::Answer& answer) { return act.said(answer); }};
}

QLabel* explanation(const QString& words) {
    auto* label = pageExplanation();
    label->setText(words);
    return label;
}

} // namespace

void openFailedDialog(Acts& acts, const std::vector<RunMessage>& messages, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("failedDialog"), Words::tr("It did not leave"),
                                Words::tr("Record"), parent->window());
    auto* detail = form->addText(QStringLiteral("failedDetailLineEdit"), Words::tr("&What happened"));
    auto* uncertain = new QCheckBox(Words::tr("nobody &knows whether it left"));
    uncertain->setObjectName(QStringLiteral("uncertainCheckBox"));
    form->addRow(uncertain);
    form->addRow(explanation(Words::tr("It is not sent again by itself: somebody approves it anew, or cancels it.")));
    form->setSpokenWork([detail, uncertain, ids = idsOf(messages)]() {
        FailedRequest request;
        request.messages = ids;
        request.uncertain = uncertain->isChecked();
        request.detail = detail->text().trimmed().toStdString();
        request.actor = actorName();
        return spoken([request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return mark_failed(here, clock);
        });
    });
    form->open();
}

void openCancelMessagesDialog(Acts& acts, RunId run, const std::vector<RunMessage>& messages, QWidget* parent) {
    auto* form =
        new FormDialog(acts, QStringLiteral("cancelMessagesDialog"),
                       messages.empty() ? Words::tr("Cancel all of the run that waits")
                                        : Words::tr("Cancel %Ln messages", nullptr, static_cast<int>(messages.size())),
                       Words::tr("Cancel them"), parent->window());
    auto* reason = form->addText(QStringLiteral("cancelReasonLineEdit"), Words::tr("&Reason"));
    form->addRow(explanation(Words::tr("They are not sent; their steps come back on the next day, unless you put "
                                       "them off or skip them.")));
    form->setSpokenWork([reason, run, ids = idsOf(messages)]() {
        CancelMessagesRequest request;
        request.run = run;
        request.messages = ids;
        request.reason = reason->text().trimmed().toStdString();
        request.actor = actorName();
        return spoken([request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return cancel_messages(here, clock);
        });
    });
    form->open();
}

} // namespace encours
