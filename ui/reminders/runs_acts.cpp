// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a run: freeze, approve, produce.
#include "ui/reminders/runs_widget.h"

#include "ui/common/actor.h"
#include "ui/common/card.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/spoken_act.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/language/run_words.h"
#include "ui/reminders/letters_dialog.h"

#include <QDialog>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

void RunsWidget::freeze(const CampaignChoice& choice, bool acceptStale) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    FreezeRunRequest request;
    request.on = view->today;
    request.name = choice.name;
    if (!choice.name.empty()) // a campaign; without one the day's work as a whole
        request.only = choice.customers;
    request.days_ahead = choice.daysAhead;
    request.accept_stale = acceptStale;
    request.actor = actorName();
    acts_.session().change(this, [this, choice, request, receivables = view->snapshot->receivables](
                                     const std::filesystem::path& path, const Clock& clock) {
        auto here = request;
        here.ledger = path;
        const auto frozen = freeze_run(here, *receivables, clock);
        return [this, choice, frozen] {
            if (frozen.ok()) {
                run_ = frozen.value();
                read();
                acts_.tell(tr("The work was frozen: approve it, produce it, and say when it left."));
                return;
            }
            const QString why = runFailureSentence(frozen.error());
            if (frozen.error().reason != RunFailure::Reason::stale_payments)
                return acts_.warn(why);
            auto* box = new QMessageBox(QMessageBox::Warning, tr("Payments are not up to date"), why,
                                        QMessageBox::NoButton, this);
            box->setObjectName(QStringLiteral("stalePaymentsMessageBox"));
            box->setAttribute(Qt::WA_DeleteOnClose);
            auto* go = box->addButton(tr("&Freeze all the same"), QMessageBox::AcceptRole);
            box->setDefaultButton(box->addButton(tr("&Cancel"), QMessageBox::RejectRole));
            connect(go, &QAbstractButton::clicked, this, [this, choice] { freeze(choice, true); });
            box->open();
        };
    });
}

void RunsWidget::askForCampaign() {
    if (acts_.session().view() == nullptr || window()->findChild<QDialog*>(QStringLiteral("campaignDialog")) != nullptr)
        return;
    auto* dialog = new CampaignDialog(
        acts_, [this](const CampaignChoice& choice) { freeze(choice, false); }, this);
    dialog->open();
}

void RunsWidget::approve() {
    MessagesRequest request;
    request.run = run_;
    for (const int row : messagesPanel_->view().selectedRows())
        request.messages.push_back(messages_->row(row).message.id);
    request.actor = actorName();
    const SpokenAct<RunFailure> act(
        [request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return approve_messages(here, clock);
        },
        runFailureSentence);
    acts_.perform(this, act.work(), [this, act](const Acts::Answer& answer) {
        if (!answer.ok())
            acts_.warn(act.said(answer));
    });
}

void RunsWidget::produce() { openLetters(true); }

void RunsWidget::openLetters(bool toProduce) {
    if (acts_.session().view() == nullptr || window()->findChild<QDialog*>(QStringLiteral("lettersDialog")) != nullptr)
        return;
    auto* dialog = new LettersDialog(acts_, run_, window());
    dialog->open();
    if (!toProduce)
        return;
    std::vector<MessageId> messages;
    for (const int row : messagesPanel_->view().selectedRows())
        if (messages_->row(row).message.state == MessageState::approved)
            messages.push_back(messages_->row(row).message.id);
    dialog->produce(std::move(messages));
}

} // namespace encours
