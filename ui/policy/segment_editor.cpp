// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/segment_editor.h"

#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/policy/prevention_form.h"
#include "ui/policy/rule_builder.h"
#include "ui/policy/segment_members.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace encours {

namespace {

QLabel* partTitle() {
    auto* label = new QLabel;
    label->setFont(scaledFont(1.0, QFont::DemiBold));
    return label;
}

} // namespace

SegmentEditor::SegmentEditor(QWidget* parent)
    : QWidget(parent),
      back_(namedButton("segmentBackPushButton")),
      save_(namedButton("saveSegmentPushButton")),
      title_(new QLabel),
      fault_(new WrappingLabel),
      nameLabel_(new QLabel),
      noteLabel_(new QLabel),
      ruleTitle_(partTitle()),
      followTitle_(partTitle()),
      personaLabel_(new QLabel),
      policyLabel_(new QLabel),
      preventionTitle_(partTitle()),
      name_(new QLineEdit),
      description_(new QLineEdit),
      persona_(new QComboBox),
      policy_(new QComboBox),
      rule_(new RuleBuilder),
      prevention_(new PreventionForm),
      members_(new SegmentMembersWidget) {
    setObjectName(QStringLiteral("segmentEditor"));
    back_->setProperty("quiet", true);
    setDrawnIcon(*back_, "back", IconColor::accent);
    save_->setProperty("primary", true);
    title_->setFont(scaledFont(1.1, QFont::DemiBold));
    fault_->setObjectName(QStringLiteral("segmentFaultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(back_);
    top->addWidget(title_, 1);
    top->addWidget(save_);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildForm());
    scroll->widget()->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(gap(2));
    halves->addWidget(cardAround(scroll), 11);
    halves->addWidget(cardAround(members_), 9);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(top);
    layout->addWidget(fault_);
    layout->addLayout(halves, 1);
    connect(back_, &QPushButton::clicked, this, &SegmentEditor::leaveRequested);
    connect(save_, &QPushButton::clicked, this, &SegmentEditor::saveRequested);
    connect(rule_, &RuleBuilder::changed, this, [this] {
        members_->setRule(rule_->rule());
        check();
    });
    connect(name_, &QLineEdit::textChanged, this, &SegmentEditor::check);
    connect(prevention_, &PreventionForm::changed, this, &SegmentEditor::check);
    connect(members_, &SegmentMembersWidget::customerRequested, this, &SegmentEditor::customerRequested);
    setFocusProxy(name_);
    retranslate();
}

QWidget* SegmentEditor::buildForm() {
    name_->setObjectName(QStringLiteral("segmentNameLineEdit"));
    description_->setObjectName(QStringLiteral("segmentDescriptionLineEdit"));
    persona_->setObjectName(QStringLiteral("segmentPersonaComboBox"));
    policy_->setObjectName(QStringLiteral("segmentPolicyComboBox"));
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1) + 4);
    const auto form = [] {
        auto* rows = new QFormLayout;
        rows->setHorizontalSpacing(gap(2));
        rows->setVerticalSpacing(gap(1));
        rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        return rows;
    };
    auto* names = form();
    names->addRow(nameLabel_, name_);
    names->addRow(noteLabel_, description_);
    auto* follows = form();
    follows->addRow(policyLabel_, policy_);
    follows->addRow(personaLabel_, persona_);
    nameLabel_->setBuddy(name_);
    noteLabel_->setBuddy(description_);
    policyLabel_->setBuddy(policy_);
    personaLabel_->setBuddy(persona_);
    layout->addLayout(names);
    layout->addSpacing(gap(1));
    layout->addWidget(ruleTitle_);
    layout->addWidget(rule_);
    layout->addSpacing(gap(1));
    layout->addWidget(followTitle_);
    layout->addLayout(follows);
    layout->addSpacing(gap(1));
    layout->addWidget(preventionTitle_);
    layout->addWidget(prevention_);
    layout->addStretch(1);
    return inside;
}

void SegmentEditor::edit(std::shared_ptr<const PolicyBook> book, const Segment& segment, std::size_t place) {
    book_ = std::move(book);
    segment_ = segment;
    place_ = place;
    sayFault({});
    name_->setText(QString::fromStdString(segment.name));
    description_->setText(QString::fromStdString(segment.description));
    description_->setCursorPosition(0); // a long one is read from its beginning
    fillChoices();
    persona_->setCurrentIndex(std::max(
        0, persona_->findData(segment.persona ? QVariant::fromValue<qlonglong>(segment.persona->value) : QVariant())));
    policy_->setCurrentIndex(std::max(0, policy_->findData(QString::fromStdString(segment.policy_key))));
    rule_->setKnownValues(book_->known);
    members_->setBook(book_, place_);
    rule_->setRule(segment.rule);
    prevention_->setPlan(segment.prevention, book_->currency());
    retranslate();
    check();
    begun_ = this->segment();
}

void SegmentEditor::follow(std::shared_ptr<const PolicyBook> book) {
    book_ = std::move(book);
    place_ = std::min(place_, book_->list.segments.size());
    members_->setBook(book_, place_);
}

/// The choices of personas and policies, what was chosen staying so.
void SegmentEditor::fillChoices() {
    const QVariant persona = persona_->currentData(), policy = policy_->currentData();
    persona_->clear();
    persona_->addItem(tr("none"));
    for (const Persona& one : book_->list.personas)
        persona_->addItem(QString::fromStdString(one.name), QVariant::fromValue<qlonglong>(one.id.value));
    policy_->clear();
    policy_->addItem(book_->policyName({}), QString());
    for (const ReminderPolicy& one : book_->policies.policies)
        policy_->addItem(QString::fromStdString(one.name), QString::fromStdString(one.key));
    persona_->setCurrentIndex(std::max(0, persona_->findData(persona)));
    policy_->setCurrentIndex(std::max(0, policy_->findData(policy)));
}

Segment SegmentEditor::segment() const {
    Segment segment = segment_;
    segment.name = name_->text().trimmed().toStdString();
    segment.description = description_->text().trimmed().toStdString();
    segment.rule = rule_->rule();
    segment.persona =
        persona_->currentIndex() > 0
            ? std::optional(PersonaId{static_cast<decltype(PersonaId::value)>(persona_->currentData().toLongLong())})
            : std::nullopt;
    segment.policy_key = policy_->currentData().toString().toStdString();
    segment.prevention = prevention_->plan();
    return segment;
}

void SegmentEditor::sayFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
}

void SegmentEditor::check() {
    const bool isNamed = !name_->text().trimmed().isEmpty();
    save_->setEnabled(isNamed && rule_->isSound() && prevention_->isSound());
    save_->setToolTip(save_->isEnabled() ? QString()
                      : !isNamed         ? tr("Give the segment a name first")
                                         : tr("Mend what is marked first"));
}

void SegmentEditor::retranslate() {
    back_->setText(tr("Segments"));
    back_->setAccessibleName(tr("Back to the segments without saving"));
    save_->setText(tr("Save the segment"));
    title_->setText(segment_.name.empty() ? tr("New segment") : QString::fromStdString(segment_.name));
    nameLabel_->setText(tr("Name"));
    noteLabel_->setText(tr("For whom"));
    ruleTitle_->setText(tr("Who belongs to it"));
    followTitle_->setText(tr("How they are reminded"));
    policyLabel_->setText(tr("Policy"));
    personaLabel_->setText(tr("Persona"));
    preventionTitle_->setText(tr("What is done before debts arise"));
    name_->setAccessibleName(tr("Name of the segment"));
    description_->setAccessibleName(tr("For whom the segment is"));
    persona_->setAccessibleName(tr("Persona of the segment"));
    policy_->setAccessibleName(tr("Policy of the segment"));
    name_->setPlaceholderText(tr("Key accounts"));
    description_->setPlaceholderText(tr("in a sentence"));
    if (book_ != nullptr)
        fillChoices();
}

void SegmentEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
