// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of the day's work does: one act for each deed.
#include "core/usecase/add_note.h"
#include "core/usecase/people.h"
#include "core/usecase/reminder_changes.h"
#include "core/usecase/reminder_runs.h"
#include "ui/common/actor.h"
#include "ui/common/amount_edit.h"
#include "ui/common/qt_date.h"
#include "ui/common/spoken_act.h"
#include "ui/language/run_words.h"
#include "ui/today/key_button.h"
#include "ui/today/work_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace encours {

namespace {

Date dayOf(const QDateEdit& edit) { return fromQDate(edit.date()); }

} // namespace

std::vector<DueItemId> WorkForm::chosenItems() const {
    const int place = concerns_->currentIndex();
    std::vector<DueItemId> ids;
    for (std::size_t i = 0; i < subject_.items.size(); ++i)
        if (place <= 0 || static_cast<std::size_t>(place - 1) == i)
            ids.push_back(DueItemId{subject_.items[i].item.item_id});
    return ids;
}

std::string WorkForm::textOf(Field field) const {
    const QString typed = field == cause       ? cause_->currentText()
                          : field == owner     ? owner_->currentText()
                          : field == person    ? person_->currentText()
                          : field == addressee ? addressee_->text()
                                               : text_->text();
    return typed.trimmed().toStdString();
}

Acts::Work WorkForm::answerWork() {
    AnswerRequest request;
    request.customer = subject_.customer;
    request.items = chosenItems();
    request.outcome = outcome_;
    request.channel = static_cast<Channel>(channel_->currentData().toInt());
    request.on = outcome_ == AnswerOutcome::insolvent ? subject_.today : dayOf(*on_);
    request.note = textOf(text);
    request.actor = actorName();
    if (!rooms_[until]->isHidden())
        request.until = dayOf(*until_);
    if (!rooms_[amount]->isHidden()) {
        request.amount = amount_->minor();
        if (!request.amount && !amount_->text().trimmed().isEmpty()) {
            sayFault(actFailureSentence({ActFailure::Reason::amount_missing, {}}));
            return {};
        }
    }
    if (!rooms_[cause]->isHidden())
        request.cause = textOf(cause);
    if (!rooms_[owner]->isHidden())
        request.owner = textOf(owner);
    if (outcome_ == AnswerOutcome::insolvent) {
        request.opened = dayOf(*opened_);
        if (isPublished_->isChecked())
            request.published = dayOf(*published_);
        request.addressee = textOf(addressee);
    }
    return [request](const std::filesystem::path& path, const Clock& clock) {
        auto here = request;
        here.ledger = path;
        return record_answer(here, clock);
    };
}

SpokenDeed WorkForm::deedWork() {
    const auto receivables = acts_.session().view()->snapshot->receivables;
    if (deed_ == WorkDeed::done) {
        DoneNowRequest request;
        request.customer = subject_.customer;
        request.step_key = subject_.stepKey;
        request.channel = static_cast<Channel>(channel_->currentData().toInt());
        request.posted_on = dayOf(*on_);
        request.actor = actorName();
        const SpokenAct<RunFailure> act(
            [request, receivables](const std::filesystem::path& path, const Clock& clock) {
                auto here = request;
                here.ledger = path;
                return done_now(here, *receivables, clock);
            },
            runFailureSentence);
        return {act.work(), [act](const Acts::Answer& answer) { return act.said(answer); }};
    }
    ChangeStepRequest request;
    for (const WorkItem& one : subject_.items)
        if (one.item.step != no_step)
            request.items.push_back(DueItemId{one.item.item_id});
    request.day = dayOf(*until_);
    request.reason = textOf(text);
    request.actor = actorName();
    const SpokenAct<StepChangeFailure> act(
        [request, receivables, skips = deed_ == WorkDeed::skip](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return skips ? skip_step(here, *receivables, clock) : postpone_step(here, *receivables, clock);
        },
        stepChangeFailureSentence);
    return {act.work(), [act](const Acts::Answer& answer) { return act.said(answer); }};
}

SpokenDeed WorkForm::work() {
    const auto plain = [](const Acts::Answer& answer) {
        return answer.ok() ? QString() : actFailureSentence(answer.error());
    };
    switch (deed_) {
    case WorkDeed::answer:
        return {answerWork(), plain};
    case WorkDeed::note:
        return {[customer = subject_.customer, words = textOf(text)](const std::filesystem::path& path,
                                                                     const Clock& clock) {
                    return add_customer_note({path, customer, words, actorName()}, clock);
                },
                plain};
    case WorkDeed::assign:
        return {[customer = subject_.customer, who = textOf(person), why = textOf(text),
                 from = subject_.today](const std::filesystem::path& path, const Clock& clock) {
                    AssignCustomersRequest request;
                    request.ledger = path;
                    request.customers = {customer};
                    request.person = who;
                    request.from = from;
                    request.reason = why;
                    request.actor = actorName();
                    return assign_customers(request, clock);
                },
                plain};
    case WorkDeed::done:
    case WorkDeed::postpone:
    case WorkDeed::skip:
        return deedWork();
    }
    return {};
}

void WorkForm::confirm() {
    if (!confirm_->isEnabled())
        return; // under way
    sayFault({});
    SpokenDeed doing = work();
    if (!doing.work)
        return;
    confirm_->setEnabled(false);
    acts_.perform(this, std::move(doing.work), [this, said = std::move(doing.said)](const Acts::Answer& answer) {
        confirm_->setEnabled(true);
        sayFault(said(answer));
        if (answer.ok())
            emit recorded(deed_);
    });
}

} // namespace encours
