// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_editor.h"

#include "ui/common/amount_edit.h"
#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/policy_words.h"
#include "ui/policy/policy_timeline.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace encours {

namespace {

constexpr int mostDays = 365, mostContacts = 100;

QSpinBox* numberField(const char* name, int least, int most) {
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    return box;
}

} // namespace

PolicyEditor::PolicyEditor(QWidget* parent)
    : QWidget(parent),
      model_(new StepsModel(
          stepColumns([this] { return currency_; }, true),
          [](const StepLine& line) { return std::int64_t{line.number}; }, this)),
      back_(namedButton("policyBackPushButton")),
      save_(namedButton("saveDraftPushButton")),
      publish_(namedButton("publishPolicyPushButton")),
      add_(namedButton("addStepPushButton")),
      editStep_(namedButton("editStepPushButton")),
      up_(namedButton("stepUpPushButton")),
      down_(namedButton("stepDownPushButton")),
      remove_(namedButton("removeStepPushButton")),
      title_(new QLabel),
      fault_(new WrappingLabel),
      nameLabel_(new QLabel),
      noteLabel_(new QLabel),
      gapLabel_(new QLabel),
      capLabel_(new QLabel),
      inLabel_(new QLabel),
      minimumLabel_(new QLabel),
      name_(new QLineEdit),
      description_(new QLineEdit),
      gap_(numberField("policyGapSpinBox", 0, mostDays)),
      cap_(numberField("policyCapSpinBox", 0, mostContacts)),
      capDays_(numberField("policyCapDaysSpinBox", 1, mostDays)),
      minimum_(new AmountEdit(QStringLiteral("policyMinimumAmountEdit"))),
      timeline_(new PolicyTimeline),
      panel_(new TablePanel(QStringLiteral("draftSteps"), *model_,
                            [](int count) { return tr("%Ln steps", nullptr, count); })) {
    setObjectName(QStringLiteral("policyEditor"));
    back_->setProperty("quiet", true);
    setDrawnIcon(*back_, "back", IconColor::accent);
    publish_->setProperty("primary", true);
    title_->setFont(scaledFont(1.1, QFont::DemiBold));
    fault_->setObjectName(QStringLiteral("policyFaultLabel"));
    fault_->setProperty("warning", true);
    addStepButtons();
    auto* top = new QHBoxLayout;
    top->setSpacing(gap(1));
    top->addWidget(back_);
    top->addWidget(title_, 1);
    top->addWidget(save_);
    top->addWidget(publish_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(top);
    layout->addWidget(fault_);
    layout->addWidget(cardAround(buildFields(), gap(1) + 4));
    layout->addWidget(cardAround(timeline_, gap(1)));
    layout->addWidget(cardAround(panel_), 1);
    connect(back_, &QPushButton::clicked, this, &PolicyEditor::leaveRequested);
    connect(save_, &QPushButton::clicked, this, &PolicyEditor::saveRequested);
    connect(publish_, &QPushButton::clicked, this, &PolicyEditor::publishRequested);
    setFocusProxy(name_);
    retranslate();
}

QWidget* PolicyEditor::buildFields() {
    name_->setObjectName(QStringLiteral("policyNameLineEdit"));
    description_->setObjectName(QStringLiteral("policyDescriptionLineEdit"));
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(1));
    grid->setVerticalSpacing(gap(1));
    grid->addWidget(nameLabel_, 0, 0);
    grid->addWidget(name_, 0, 1);
    grid->addWidget(noteLabel_, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(description_, 0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    auto* limits = new QHBoxLayout;
    limits->setSpacing(gap(1));
    for (QWidget* one :
         std::initializer_list<QWidget*>{gapLabel_, gap_, capLabel_, cap_, inLabel_, capDays_, minimumLabel_, minimum_})
        limits->addWidget(one);
    minimum_->setMaximumWidth(gap(12));
    limits->addStretch(1);
    grid->addLayout(limits, 1, 0, 1, 4);
    gapLabel_->setBuddy(gap_);
    capLabel_->setBuddy(cap_);
    minimumLabel_->setBuddy(minimum_);
    connect(name_, &QLineEdit::textChanged, this, &PolicyEditor::check);
    connect(minimum_, &QLineEdit::textChanged, this, &PolicyEditor::check);
    for (auto* box : {gap_, cap_, capDays_})
        connect(box, &QSpinBox::valueChanged, this, &PolicyEditor::check);
    return fields;
}

void PolicyEditor::edit(const ReminderPolicy& draft, Currency currency) {
    policy_ = draft;
    currency_ = currency;
    minimum_->setCurrency(currency);
    name_->setText(QString::fromStdString(draft.name));
    description_->setText(QString::fromStdString(draft.description));
    description_->setCursorPosition(0); // a long one is read from its beginning
    gap_->setValue(draft.contact_gap_days);
    cap_->setValue(draft.max_contacts);
    capDays_->setValue(draft.max_contacts_days);
    minimum_->setMinor(draft.min_total_minor);
    sayFault({});
    retranslate();
    showSteps(std::nullopt);
    saved_ = policy();
    isStored_ = draft.id != PolicyId();
}

void PolicyEditor::setSaved(const ReminderPolicy& saved) {
    policy_.key = saved.key;
    saved_ = saved;
    isStored_ = true;
}

ReminderPolicy PolicyEditor::policy() const {
    ReminderPolicy policy = policy_;
    policy.name = name_->text().trimmed().toStdString();
    policy.description = description_->text().trimmed().toStdString();
    policy.contact_gap_days = gap_->value();
    policy.max_contacts = cap_->value();
    policy.max_contacts_days = capDays_->value();
    policy.min_total_minor = minimum_->minor().value_or(0);
    return policy;
}

void PolicyEditor::sayFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
}

void PolicyEditor::check() {
    const ReminderPolicy now = policy();
    const auto faults = faults_of(now);
    const auto rows = panel_->view().selectedRows();
    model_->setRows(stepLines(now, faults));
    if (!rows.empty() && rows.front() < model_->rowCount())
        panel_->view().selectRow(rows.front());
    timeline_->setPolicy(now);
    QStringList whole;
    for (const PolicyFault& fault : faults)
        if (!fault.step)
            whole << policyFaultSentence(fault.reason);
    const bool isAmount = minimum_->text().trimmed().isEmpty() || minimum_->minor();
    if (!isAmount)
        whole << tr("“%1” is no amount. Type it with digits, or leave it empty.").arg(minimum_->text().trimmed());
    sayFault(whole.join(u' '));
    publish_->setEnabled(faults.empty() && isAmount);
    publish_->setToolTip(faults.empty() ? tr("First see where each running item will stand")
                                        : tr("Mend what is marked first"));
    save_->setEnabled(faults.empty() && isAmount); // no amount would be taken for none
    save_->setToolTip(save_->isEnabled() ? QString() : tr("Mend what is marked first"));
    offer();
}

void PolicyEditor::retranslate() {
    back_->setText(tr("Policies"));
    back_->setAccessibleName(tr("Back to the policies without saving"));
    save_->setText(tr("Save the draft"));
    publish_->setText(tr("Publish…"));
    title_->setText(policy_.name.empty() ? tr("New policy")
                                         : policyVersionText(QString::fromStdString(policy_.name), policy_.version));
    nameLabel_->setText(tr("Name"));
    noteLabel_->setText(tr("For whom"));
    gapLabel_->setText(tr("Days between two contacts, at least"));
    capLabel_->setText(tr("Contacts, at most"));
    inLabel_->setText(tr("in"));
    minimumLabel_->setText(tr("Messages from"));
    cap_->setSpecialValueText(tr("any number"));
    capDays_->setSuffix(QStringLiteral("\u00a0%1").arg(tr("days")));
    const std::pair<QWidget*, QString> fields[] = {{name_, tr("Name of the policy")},
                                                   {description_, tr("For whom the policy is")},
                                                   {gap_, gapLabel_->text()},
                                                   {cap_, capLabel_->text()},
                                                   {capDays_, tr("In how many days contacts are counted")},
                                                   {minimum_, tr("Least total of a message")}};
    for (const auto& [field, words] : fields)
        field->setAccessibleName(words);
    const std::pair<QPushButton*, QString> buttons[] = {{add_, tr("Add a step…")},
                                                        {editStep_, tr("Edit…")},
                                                        {up_, tr("Up")},
                                                        {down_, tr("Down")},
                                                        {remove_, tr("Remove")}};
    for (const auto& [button, text] : buttons) {
        button->setText(text);
        button->setAccessibleName(tr("Step: %1").arg(text));
    }
    panel_->setWords(tr("Filter the steps"), tr("Steps"),
                     tr("There is no step yet. Add the first: what is done, and when."));
}

bool PolicyEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        showFittingStepColumns(panel_->view());
    return QWidget::eventFilter(watched, event);
}

void PolicyEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

} // namespace encours
