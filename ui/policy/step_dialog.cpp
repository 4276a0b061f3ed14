// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/step_dialog.h"

#include "ui/common/amount_edit.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/policy_words.h"
#include "ui/policy/channel_order.h"
#include "ui/policy/new_step.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace encours {

namespace {

constexpr int mostDays = 365;
constexpr int mnemonicMargin =
    3; ///< pixels: an underlined letter keeps its neighbours apart, which the size hint forgets

/// From what days are counted, and on which side: the choices of `when_`.
enum class When : std::uint8_t { before_due, after_due, after_previous, after_deadline, after_settled };

When whenOf(const PolicyStep& step) {
    switch (step.anchor) {
    case StepAnchor::due_day:
        return step.days < 0 ? When::before_due : When::after_due;
    case StepAnchor::previous_posted:
        return When::after_previous;
    case StepAnchor::deadline_granted:
        return When::after_deadline;
    case StepAnchor::settled:
        return When::after_settled;
    }
    return When::after_due;
}

StepAnchor anchorOf(When when) {
    switch (when) {
    case When::before_due:
    case When::after_due:
        return StepAnchor::due_day;
    case When::after_previous:
        return StepAnchor::previous_posted;
    case When::after_deadline:
        return StepAnchor::deadline_granted;
    case When::after_settled:
        return StepAnchor::settled;
    }
    return StepAnchor::due_day;
}

QSpinBox* days(const char* name, const QString& whenZero = {}) {
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0, mostDays);
    box->setSpecialValueText(whenZero);
    box->setSuffix(QChar(0x00A0) + StepDialog::tr("days"));
    return box;
}

} // namespace

StepDialog::StepDialog(ReminderPolicy policy, std::size_t place, Currency currency, QWidget* parent)
    : QDialog(parent),
      policy_(std::move(policy)),
      place_(place),
      step_(place < policy_.steps.size() ? policy_.steps[place] : newStep(policy_)),
      left_(new QFormLayout),
      right_(new QFormLayout),
      name_(new QLineEdit),
      kind_(new QComboBox),
      when_(new QComboBox),
      tone_(new QComboBox),
      template_(new QComboBox),
      days_(days("stepDaysSpinBox")),
      gap_(days("stepGapSpinBox", tr("none"))),
      deadline_(days("stepDeadlineSpinBox", tr("none"))),
      repeat_(days("stepRepeatSpinBox", tr("never"))),
      minimum_(new AmountEdit(QStringLiteral("stepMinimumAmountEdit"))),
      channels_(new ChannelOrder),
      approval_(new QCheckBox(tr("A person &looks at it before it goes out"))),
      mandatory_(new QCheckBox(tr("&Never passed over"))),
      dayFields_(new QWidget),
      sentence_(pageExplanation()),
      phrase_(pageExplanation()),
      faults_(new WrappingLabel),
      confirm_(nullptr) {
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(place < policy_.steps.size() ? tr("Step %1").arg(place + 1) : tr("New step"));
    setAttribute(Qt::WA_DeleteOnClose);
    minimum_->setCurrency(currency);
    addFields();
    auto* buttons = new QDialogButtonBox;
    confirm_ = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    confirm_->setObjectName(QStringLiteral("confirmPushButton"));
    confirm_->setProperty("primary", true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("closePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (then_)
            then_(step());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(gap(4));
    fields->addLayout(left_, 1);
    fields->addLayout(right_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addLayout(fields);
    layout->addWidget(phrase_);
    layout->addWidget(faults_);
    layout->addWidget(buttons);
    setMinimumWidth(gap(108));
    show(step_);
}

QLabel* StepDialog::addField(QWidget* field, const QString& words) {
    auto* label = new QLabel(words);
    label->setMinimumWidth(label->sizeHint().width() + mnemonicMargin);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(u'&'));
    return label;
}

void StepDialog::addFields() {
    for (auto* form : {left_, right_}) {
        form->setHorizontalSpacing(gap(2));
        form->setVerticalSpacing(gap(1));
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    name_->setObjectName(QStringLiteral("stepNameLineEdit"));
    kind_->setObjectName(QStringLiteral("stepKindComboBox"));
    when_->setObjectName(QStringLiteral("stepWhenComboBox"));
    tone_->setObjectName(QStringLiteral("stepToneComboBox"));
    approval_->setObjectName(QStringLiteral("stepApprovalCheckBox"));
    mandatory_->setObjectName(QStringLiteral("stepMandatoryCheckBox"));
    faults_->setObjectName(QStringLiteral("stepFaultsLabel"));
    faults_->setProperty("warning", true);
    phrase_->setObjectName(QStringLiteral("stepPhraseLabel"));
    for (std::size_t i = 0; i < step_kind_count; ++i)
        kind_->addItem(stepKindName(static_cast<StepKind>(i)), static_cast<int>(i));
    when_->addItems({tr("before the due day"), tr("after the due day"), tr("after the step before, once posted"),
                     tr("after the deadline granted"), tr("after full payment")});
    for (int i = 0; i < 4; ++i)
        tone_->addItem(toneName(static_cast<Tone>(i)));
    auto* line = new QHBoxLayout(dayFields_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap(1));
    line->addWidget(days_);
    line->addWidget(when_, 1);
    when_->setAccessibleName(tr("Counted from"));
    left_->addRow(addField(name_, tr("Na&me")), name_);
    left_->addRow(addField(kind_, tr("&What")), kind_);
    left_->addRow(QString(), sentence_);
    auto* label = addField(days_, tr("W&hen"));
    left_->addRow(label, dayFields_);
    left_->addRow(addField(gap_, tr("&At least, since the last step")), gap_);
    left_->addRow(addField(deadline_, tr("&Deadline granted")), deadline_);
    left_->addRow(addField(repeat_, tr("&Repeat every")), repeat_);
    right_->addRow(addField(channels_, tr("&How")), channels_);
    channels_->findChild<QWidget*>(QStringLiteral("channelsListWidget"))
        ->setAccessibleName(tr("Channels by order of preference"));
    right_->addRow(addField(tone_, tr("T&one")), tone_);
    template_->setObjectName(QStringLiteral("stepTemplateComboBox"));
    template_->setEditable(true);
    template_->addItems(shippedTemplateKeys());
    right_->addRow(addField(template_, tr("Te&xt")), template_);
    template_->setToolTip(tr("The template that the message is written from, by its key"));
    right_->addRow(addField(minimum_, tr("&From an amount of")), minimum_);
    right_->addRow(QString(), approval_);
    right_->addRow(QString(), mandatory_);
    mandatory_->setToolTip(tr("Below its least amount, or where no channel reaches the customer, it waits instead"));
    for (auto* combo : {when_, tone_})
        connect(combo, &QComboBox::currentIndexChanged, this, &StepDialog::check);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] { followKind(true); });
    for (auto* box : {days_, gap_, deadline_, repeat_})
        connect(box, &QSpinBox::valueChanged, this, &StepDialog::check);
    connect(name_, &QLineEdit::textChanged, this, &StepDialog::check);
    connect(minimum_, &QLineEdit::textChanged, this, &StepDialog::check);
    connect(channels_, &ChannelOrder::changed, this, &StepDialog::check);
    connect(approval_, &QCheckBox::toggled, this, &StepDialog::check);
}

void StepDialog::show(const PolicyStep& step) {
    {
        const QSignalBlocker quiet(kind_);
        kind_->setCurrentIndex(static_cast<int>(step.kind));
    }
    name_->setText(QString::fromStdString(step.name));
    when_->setCurrentIndex(static_cast<int>(whenOf(step)));
    days_->setValue(std::abs(step.days));
    gap_->setValue(step.min_gap_days);
    deadline_->setValue(step.deadline_days.value_or(0));
    repeat_->setValue(step.repeat_every_days.value_or(0));
    tone_->setCurrentIndex(static_cast<int>(step.tone));
    template_->setCurrentText(QString::fromStdString(step.template_key));
    minimum_->setMinor(step.min_amount_minor);
    channels_->setChannels(step.channels);
    approval_->setChecked(step.needs_approval);
    mandatory_->setChecked(step.mandatory);
    followKind(false);
}

void StepDialog::followKind(bool isChosenNow) {
    const auto kind = static_cast<StepKind>(kind_->currentIndex());
    sentence_->setText(stepKindSentence(kind));
    left_->setRowVisible(dayFields_, kind != StepKind::terms_reminder);
    left_->setRowVisible(deadline_, rank_of(kind) >= 2);
    if (isChosenNow) {
        if (kind == StepKind::notice_before_due)
            when_->setCurrentIndex(static_cast<int>(When::before_due));
        else if (kind == StepKind::thanks)
            when_->setCurrentIndex(static_cast<int>(When::after_settled));
        else if (when_->currentIndex() == static_cast<int>(When::before_due) ||
                 when_->currentIndex() == static_cast<int>(When::after_settled))
            when_->setCurrentIndex(static_cast<int>(When::after_due));
        if (kind == StepKind::formal_notice)
            approval_->setChecked(true);
    }
    check();
}

PolicyStep StepDialog::step() const {
    PolicyStep step = step_;
    const auto optional = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    step.name = name_->text().trimmed().toStdString();
    step.kind = static_cast<StepKind>(kind_->currentIndex());
    const auto when = static_cast<When>(when_->currentIndex());
    step.anchor = anchorOf(when);
    step.days = when == When::before_due ? -days_->value() : days_->value();
    if (step.kind == StepKind::terms_reminder) { // counts from the last one alone
        step.anchor = StepAnchor::due_day;
        step.days = repeat_->value();
    }
    step.min_gap_days = gap_->value();
    step.deadline_days = rank_of(step.kind) >= 2 ? optional(deadline_->value()) : std::nullopt;
    step.repeat_every_days = optional(repeat_->value());
    step.tone = static_cast<Tone>(tone_->currentIndex());
    step.template_key = template_->currentText().trimmed().toStdString();
    step.min_amount_minor = minimum_->minor().value_or(0);
    step.channels = channels_->channels();
    step.needs_approval = approval_->isChecked();
    step.mandatory = mandatory_->isChecked();
    return step;
}

void StepDialog::check() {
    ReminderPolicy among = policy_;
    const PolicyStep now = step();
    if (place_ < among.steps.size())
        among.steps[place_] = now;
    else
        among.steps.push_back(now);
    QStringList sentences;
    const bool isAmount = minimum_->text().trimmed().isEmpty() || minimum_->minor();
    if (!isAmount)
        sentences << tr("“%1” is no amount. Type it with digits, or leave it empty.").arg(minimum_->text().trimmed());
    confirm_->setEnabled(isAmount); // else it would be taken for none
    for (const PolicyFault& fault : faults_of(among))
        if (fault.step == std::min(place_, among.steps.size() - 1))
            sentences << policyFaultSentence(fault.reason);
    faults_->setText(sentences.join(u'\n'));
    faults_->setVisible(!sentences.isEmpty());
    QStringList phrases{stepDayPhrase(now)};
    for (const QString& more : {stepRepeatPhrase(now), channelsText(now.channels), stepDeadlinePhrase(now)})
        if (!more.isEmpty())
            phrases << more;
    phrase_->setText(tr("In words: %1.").arg(phrases.join(QStringLiteral(", "))));
}

} // namespace encours
