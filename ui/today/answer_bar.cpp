// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/answer_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"
#include "ui/language/answer_words.h"
#include "ui/today/key_button.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours {

namespace {

struct Named {
    AnswerOutcome outcome;
    const char* name;
};

/// The most usual first.
constexpr Named answers[] = {
    {AnswerOutcome::will_pay, "answerWillPayPushButton"},
    {AnswerOutcome::has_paid, "answerHasPaidPushButton"},
    {AnswerOutcome::not_reached, "answerNotReachedPushButton"},
    {AnswerOutcome::contests, "answerContestsPushButton"},
    {AnswerOutcome::wants_plan, "answerWantsPlanPushButton"},
    {AnswerOutcome::in_difficulty, "answerInDifficultyPushButton"},
    {AnswerOutcome::not_received, "answerNotReceivedPushButton"},
    {AnswerOutcome::wrong_addressee, "answerWrongAddresseePushButton"},
    {AnswerOutcome::complains, "answerComplainsPushButton"},
    {AnswerOutcome::insolvent, "answerInsolventPushButton"},
    {AnswerOutcome::all_in_order, "answerAllInOrderPushButton"},
    {AnswerOutcome::other, "answerOtherPushButton"},
};
static_assert(std::size(answers) == answer_outcome_count);

} // namespace

AnswerBar::AnswerBar(Acts& acts, QWidget& page, QWidget* parent)
    : QFrame(parent),
      page_(page),
      buttons_(new QWidget),
      answerLabel_(new QLabel),
      deedLabel_(new QLabel),
      form_(new WorkForm(acts)) {
    setObjectName(QStringLiteral("answerBar"));
    setProperty("card", true);
    for (QLabel* label : {answerLabel_, deedLabel_})
        label->setFont(scaledFont(0.95, QFont::DemiBold));
    auto* outcomes = new FlowLayout;
    auto* deeds = new FlowLayout;
    for (FlowLayout* flow : {outcomes, deeds})
        flow->setSpacing(6);
    for (const Named& one : answers)
        add(*outcomes, WorkDeed::answer, one.outcome, one.name);
    add(*deeds, WorkDeed::done, {}, "workDonePushButton");
    add(*deeds, WorkDeed::postpone, {}, "workPostponePushButton");
    add(*deeds, WorkDeed::skip, {}, "workSkipPushButton");
    add(*deeds, WorkDeed::note, {}, "workNotePushButton");
    add(*deeds, WorkDeed::assign, {}, "workAssignPushButton");
    choices_[answer_outcome_count].button->setProperty("primary", true);
    auto* column = new QVBoxLayout(buttons_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(answerLabel_);
    column->addLayout(outcomes);
    column->addWidget(deedLabel_);
    column->addLayout(deeds);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1) + 2, gap(2), gap(1) + 4);
    layout->addWidget(buttons_);
    layout->addWidget(form_);
    form_->hide();
    connect(form_, &WorkForm::closed, this, &AnswerBar::close);
    connect(form_, &WorkForm::recorded, this, [this](WorkDeed deed) {
        close();
        emit recorded(deed);
    });
    retranslate();
    offer();
}

void AnswerBar::add(FlowLayout& layout, WorkDeed deed, AnswerOutcome outcome, const char* name) {
    auto* button = new KeyButton(name);
    auto* shortcut = new QShortcut(&page_);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    layout.addWidget(button);
    const auto ask = [this, deed, outcome] { open(deed, outcome); };
    connect(button, &QPushButton::clicked, this, ask);
    connect(shortcut, &QShortcut::activated, this, ask);
    choices_.push_back({deed, outcome, button, shortcut});
}

void AnswerBar::setSubject(std::optional<WorkSubject> subject) {
    subject_ = std::move(subject);
    close();
    offer();
}

void AnswerBar::setKeysEnabled(bool enabled) {
    keysEnabled_ = enabled;
    offer();
}

void AnswerBar::showAnswersOnly() {
    answersOnly_ = true;
    deedLabel_->hide();
    offer();
}

void AnswerBar::open(WorkDeed deed, AnswerOutcome outcome) {
    if (!subject_)
        return;
    buttons_->hide();
    form_->ask(deed, outcome, *subject_);
    offer();
}

void AnswerBar::close() {
    if (!isAsking())
        return;
    form_->hide();
    buttons_->show();
    offer();
    emit closed();
}

void AnswerBar::offer() {
    const bool isNotice = subject_ && subject_->action.kind == StepKind::notice_before_due;
    for (const Choice& choice : choices_) {
        const bool isAnswer = choice.deed == WorkDeed::answer;
        const bool fits = isAnswer ? choice.outcome != AnswerOutcome::all_in_order || isNotice : !answersOnly_;
        choice.button->setVisible(fits);
        choice.button->setEnabled(subject_.has_value());
        choice.shortcut->setEnabled(subject_.has_value() && fits && keysEnabled_ && !isAsking());
    }
}

void AnswerBar::retranslate() {
    answerLabel_->setText(tr("What did the customer answer?"));
    deedLabel_->setText(tr("What is done"));
    const QString words[] = {tr("Done"), tr("Put off"), tr("Skip"), tr("Note"), tr("Assign")};
    const QString keys[] = {QStringLiteral("D"), QStringLiteral("P"), QStringLiteral("S"), QStringLiteral("N"),
                            QStringLiteral("F2")};
    std::size_t deed = 0;
    for (const Choice& choice : choices_) {
        const bool isAnswer = choice.deed == WorkDeed::answer;
        choice.button->setWords(isAnswer ? answerName(choice.outcome) : words[deed],
                                isAnswer ? answerKey(choice.outcome) : keys[deed]);
        if (isAnswer)
            choice.button->setToolTip(answerConsequence(choice.outcome));
        else
            ++deed;
        choice.shortcut->setKey(QKeySequence(choice.button->key()));
    }
    choices_[answer_outcome_count].button->setToolTip(
        tr("The call was made, or the message went out by other means than Encours"));
    setAccessibleName(answerLabel_->text());
}

void AnswerBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
