// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/run_dialogs.h"

#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/spoken_act.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/run_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

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

void openCampaignDialog(Acts& acts, std::shared_ptr<const TodayData> day,
                        std::function<void(const CampaignChoice&)> then, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("campaignDialog"), Words::tr("New campaign"), Words::tr("Freeze"),
                                parent->window());
    auto* name = form->addText(QStringLiteral("campaignNameLineEdit"), Words::tr("&Name"));
    auto* segment = new QComboBox;
    segment->setObjectName(QStringLiteral("campaignSegmentComboBox"));
    segment->addItem(Words::tr("all segments"));
    auto* kind = new QComboBox;
    kind->setObjectName(QStringLiteral("campaignKindComboBox"));
    kind->addItem(Words::tr("all steps"));
    QStringList segments;
    for (const WorkRow& row : day->rows) {
        if (!row.segment.isEmpty() && !segments.contains(row.segment))
            segments << row.segment;
        if (kind->findData(static_cast<int>(row.action.kind)) < 0)
            kind->addItem(stepKindName(row.action.kind), static_cast<int>(row.action.kind));
    }
    segments.sort();
    segment->addItems(segments);
    form->addField(segment, Words::tr("&Segment"));
    form->addField(kind, Words::tr("S&tep"));
    auto* preview = explanation({});
    preview->setObjectName(QStringLiteral("campaignPreviewLabel"));
    form->addRow(preview);
    const auto chosen = [day, segment, kind] {
        std::vector<const WorkRow*> rows;
        for (const WorkRow& row : day->rows)
            if ((segment->currentIndex() == 0 || row.segment == segment->currentText()) &&
                (kind->currentIndex() == 0 || static_cast<int>(row.action.kind) == kind->currentData().toInt()))
                rows.push_back(&row);
        return rows;
    };
    const auto count = [preview, chosen, currency = day->view->currency()] {
        std::int64_t total = 0;
        const auto rows = chosen();
        for (const WorkRow* row : rows)
            total += row->action.total();
        preview->setText(Words::tr("%Ln customers of today's list, %1", nullptr, static_cast<int>(rows.size()))
                             .arg(moneyText(total, currency)));
    };
    QObject::connect(segment, &QComboBox::currentIndexChanged, form, count);
    QObject::connect(kind, &QComboBox::currentIndexChanged, form, count);
    count();
    form->setWork([form, name, chosen, then]() -> Acts::Work {
        CampaignChoice choice;
        choice.name = name->text().trimmed().toStdString();
        for (const WorkRow* row : chosen())
            choice.customers.push_back(row->id);
        if (choice.name.empty()) {
            form->sayFault(runFailureSentence({RunFailure::Reason::name_missing, {}}));
            return {};
        }
        if (choice.customers.empty()) {
            form->sayFault(Words::tr("Nobody of today's list is in this choice: choose another segment or step."));
            return {};
        }
        form->accept();
        then(choice);
        return {};
    });
    form->open();
}

} // namespace encours
