// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of the day's work proposes, and how its fields are called for each deed.
#include "ui/today/work_form.h"

#include "core/calendar/holidays.h"
#include "ui/common/amount_edit.h"
#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/answer_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/today/key_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours {

void WorkForm::propose() {
    concerns_->clear();
    concerns_->addItem(tr("all %Ln invoices", nullptr, static_cast<int>(subject_.items.size())));
    for (const WorkItem& one : subject_.items)
        concerns_->addItem(QStringLiteral("%1 · %2").arg(one.number, moneyText(one.item.open, subject_.currency)));
    amount_->setCurrency(subject_.currency);
    amount_->clear();
    if (outcome_ == AnswerOutcome::will_pay && subject_.total > 0)
        amount_->setMinor(subject_.total);
    const bool isDue = subject_.action.kind != StepKind::notice_before_due;
    channel_->clear();
    for (std::size_t i = 0; i < channel_count - (deed_ == WorkDeed::done ? 0 : 1); ++i)
        channel_->addItem(channelName(static_cast<Channel>(i)), static_cast<int>(i));
    const Channel usual = deed_ == WorkDeed::done ? subject_.action.channel
                          : isDue                 ? Channel::telephone
                                                  : subject_.action.channel;
    channel_->setCurrentIndex(channel_->findData(static_cast<int>(usual)));
    for (QDateEdit* edit : {on_, opened_, published_}) {
        edit->setDate(toQDate(subject_.today));
        edit->setMaximumDate(toQDate(subject_.today));
    }
    isPublished_->setChecked(false);
    published_->setEnabled(false);
    for (QComboBox* people : {owner_, person_}) {
        people->clear();
        people->addItems(subject_.people);
        people->setCurrentText(people == person_ ? subject_.assignee : QString());
    }
    cause_->clear();
    cause_->addItems(outcome_ == AnswerOutcome::contests ? disputeCauses() : complaintCauses());
    cause_->setCurrentIndex(-1);
    addressee_->clear();
    text_->clear();
    proposeDays();
}

void WorkForm::proposeDays() {
    const Date today = subject_.today;
    const auto active = [this](Date day) { return business_day_on_or_after(day, subject_.region); };
    const AnswerDelays& delays = subject_.delays;
    std::array<Date, 3> days{active(today + 7), active(end_of_month(today)), active(today + 30)};
    if (days[1] <= today)
        days[1] = active(end_of_month(today + 1));
    Date first = days[0];
    if (deed_ == WorkDeed::postpone) {
        days = {active(today + 1), active(today + 7), active(today + 14)};
        first = days[1];
    } else if (outcome_ == AnswerOutcome::has_paid) {
        first = add_business_days(today, delays.has_paid_days, subject_.region);
    } else if (outcome_ == AnswerOutcome::contests) {
        first = today + delays.dispute_days;
    } else if (outcome_ == AnswerOutcome::in_difficulty) {
        first = today + delays.difficulty_days;
    } else if (outcome_ == AnswerOutcome::wants_plan) {
        first = today + delays.plan_days;
    } else if (outcome_ == AnswerOutcome::not_received) {
        first = today + delays.not_received_days;
    }
    until_->setMinimumDate(toQDate(today + 1));
    until_->setDate(toQDate(first));
    for (std::size_t i = 0; i < proposals_.size(); ++i) {
        auto* button = qobject_cast<QPushButton*>(proposals_[i]);
        button->setProperty("day", toQDate(days[i]));
        button->setText(QLocale().toString(toQDate(days[i]), QStringLiteral("d MMM")));
        button->setToolTip(longDate(days[i]));
        button->setAccessibleName(tr("%1: %2").arg(labels_[until]->text(), longDate(days[i])));
    }
}

void WorkForm::nameFields() {
    const bool isAnswer = deed_ == WorkDeed::answer;
    switch (deed_) {
    case WorkDeed::answer:
        title_->setText(tr("%1: %2").arg(subject_.name, answerSentence(outcome_)));
        follows_->setText(answerConsequence(outcome_));
        break;
    case WorkDeed::done:
        title_->setText(tr("%1: done").arg(subject_.name));
        follows_->setText(tr("The call was made, or the message went out by other means than Encours. The next step "
                             "counts from that day."));
        break;
    case WorkDeed::note:
        title_->setText(tr("%1: note").arg(subject_.name));
        follows_->setText(tr("It stands in the customer's history."));
        break;
    case WorkDeed::postpone:
        title_->setText(tr("%1: put off").arg(subject_.name));
        follows_->setText(tr("The step comes again by itself on that day."));
        break;
    case WorkDeed::skip:
        title_->setText(tr("%1: skip the step").arg(subject_.name));
        follows_->setText(tr("This step is left out; the next one of the policy follows."));
        break;
    case WorkDeed::assign:
        title_->setText(tr("%1: assign").arg(subject_.name));
        follows_->setText(tr("From today on the customer is that person's. Left empty: nobody's."));
        break;
    }
    const bool promises = isAnswer && outcome_ == AnswerOutcome::will_pay;
    labels_[concerns]->setText(tr("Concerns"));
    labels_[amount]->setText(promises ? tr("Amount promised") : tr("Contested amount"));
    amount_->setPlaceholderText(promises ? QString() : tr("the whole"));
    labels_[until]->setText(promises                                          ? tr("Paid by")
                            : isAnswer && outcome_ == AnswerOutcome::contests ? tr("To be settled by")
                            : isAnswer && outcome_ == AnswerOutcome::has_paid ? tr("Money expected by")
                            : isAnswer                                        ? tr("In peace until")
                                                                              : tr("Until"));
    labels_[opened]->setText(tr("Day of the judgment"));
    labels_[published]->setText(tr("Publication (BODACC)"));
    isPublished_->setText(tr("on"));
    isPublished_->setAccessibleName(tr("The day of publication is known"));
    labels_[addressee]->setText(tr("Court's officer"));
    labels_[cause]->setText(outcome_ == AnswerOutcome::contests ? tr("What is contested")
                                                                : tr("What is complained of"));
    labels_[owner]->setText(tr("Who settles it"));
    labels_[person]->setText(tr("Person"));
    labels_[channel]->setText(tr("By"));
    labels_[on]->setText(tr("On"));
    labels_[text]->setText(isAnswer || deed_ == WorkDeed::note ? tr("Note") : tr("Reason"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat).contains(QLatin1String("yyyy"))
                               ? QLocale().dateFormat(QLocale::ShortFormat)
                               : QStringLiteral("dd/MM/yyyy");
    for (QDateEdit* edit : {until_, opened_, published_, on_})
        edit->setDisplayFormat(format);
    QWidget* editors[] = {concerns_, amount_, until_,  opened_,  published_, addressee_,
                          cause_,    owner_,  person_, channel_, on_,        text_};
    for (std::size_t i = 0; i < fieldCount; ++i)
        editors[i]->setAccessibleName(labels_[i]->text());
    for (const auto& [box, label] :
         {std::pair(cause_, labels_[cause]), std::pair(owner_, labels_[owner]), std::pair(person_, labels_[person])})
        box->lineEdit()->setAccessibleName(label->text()); // the box's own name does not reach what is written in
    confirm_->setWords(deed_ == WorkDeed::assign ? tr("Assign") : tr("Record"), tr("Enter"));
    close_->setWords(tr("Close"), tr("Esc"));
}

} // namespace encours
