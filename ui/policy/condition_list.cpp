// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/condition_list.h"

#include "ui/common/named_button.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/language/segment_words.h"
#include "ui/policy/condition_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace encours {

ConditionList::ConditionList(const KnownValues& known, QWidget* parent)
    : QWidget(parent),
      known_(known),
      match_(new SegmentedChoice(2)),
      lines_(new QVBoxLayout),
      lead_(new QLabel),
      fault_(new QLabel),
      add_(namedButton("addConditionPushButton")) {
    auto* head = new QHBoxLayout;
    head->setObjectName(QStringLiteral("head"));
    head->setSpacing(gap(1));
    head->addWidget(lead_);
    head->addWidget(match_);
    head->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setObjectName(QStringLiteral("foot"));
    foot->setSpacing(gap(1));
    foot->addWidget(add_);
    foot->addStretch(1);
    fault_->setProperty("warning", true);
    fault_->setWordWrap(true);
    fault_->hide();
    lines_->setSpacing(gap(1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(head);
    layout->addLayout(lines_);
    layout->addWidget(fault_);
    layout->addLayout(foot);
    connect(match_, &SegmentedChoice::chosen, this, &ConditionList::changed);
    connect(add_, &QPushButton::clicked, this, &ConditionList::add);
    retranslate();
}

void ConditionList::setGroup(const ConditionGroup& group) {
    match_->setCurrent(static_cast<int>(group.match));
    for (ConditionRow* row : rows_)
        delete row;
    rows_.clear();
    for (const Condition& condition : group.conditions)
        append().setCondition(condition);
    renumber();
}

ConditionGroup ConditionList::group() const {
    ConditionGroup group{static_cast<Match>(match_->current()), {}};
    for (const ConditionRow* row : rows_)
        group.conditions.push_back(row->condition());
    return group;
}

void ConditionList::add() {
    ConditionRow& row = append();
    row.setCondition({RuleField::overdue_amount, RuleOperator::at_least, std::string()});
    renumber();
    row.setFocus();
    emit changed();
}

ConditionRow& ConditionList::append() {
    auto* row = new ConditionRow(known_);
    rows_.push_back(row);
    lines_->addWidget(row);
    connect(row, &ConditionRow::changed, this, &ConditionList::changed);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { remove(row); });
    return *row;
}

void ConditionList::remove(ConditionRow* row) {
    const auto place = std::find(rows_.begin(), rows_.end(), row);
    const auto after = rows_.erase(place);
    // The focus stays near: whoever works with keys goes on from there.
    if (rows_.empty())
        add_->setFocus();
    else
        (after == rows_.end() ? rows_.back() : *after)->setFocus();
    row->hide();
    row->deleteLater();
    renumber();
    emit changed();
}

void ConditionList::forgetFaults() {
    fault_->hide();
    for (ConditionRow* row : rows_)
        row->sayFault({});
}

void ConditionList::sayFault(const RuleFault& fault) {
    const QString sentence = ruleFaultSentence(fault);
    if (fault.reason != RuleFault::Reason::empty && fault.condition < rows_.size()) {
        rows_[fault.condition]->sayFault(sentence);
        return;
    }
    fault_->setText(sentence);
    fault_->show();
}

void ConditionList::setNumber(int group) {
    group_ = group;
    renumber();
}

void ConditionList::renumber() {
    const QString prefix = group_ == 0 ? QString() : QStringLiteral("group%1").arg(group_);
    const auto named = [&](const char* name) {
        QString text = QString::fromLatin1(name);
        if (!prefix.isEmpty())
            text.front() = text.front().toUpper();
        return prefix + text;
    };
    setObjectName(named("conditionList"));
    match_->setObjectName(named("matchSegmentedChoice"));
    add_->setObjectName(named("addConditionPushButton"));
    fault_->setObjectName(named("faultLabel"));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto number = static_cast<int>(i) + 1;
        rows_[i]->setPlace(named("condition") + QString::number(number),
                           group_ == 0 ? tr("Condition %1").arg(number)
                                       : tr("Group %1, condition %2").arg(group_).arg(number));
    }
    const QString whose = group_ == 0 ? tr("The rule") : tr("Group %1").arg(group_);
    match_->setWords(tr("%1: which conditions must hold").arg(whose), {matchName(Match::all), matchName(Match::any)});
    add_->setAccessibleName(group_ == 0 ? add_->text() : tr("Add a condition to group %1").arg(group_));
    lead_->setText(group_ == 0 ? tr("Customers that meet") : tr("and in this group"));
}

void ConditionList::addControl(QWidget* control) {
    findChild<QHBoxLayout*>(QStringLiteral("head"))->addWidget(control);
}

void ConditionList::addBelow(QWidget* control) {
    findChild<QHBoxLayout*>(QStringLiteral("foot"))->insertWidget(1, control);
}

void ConditionList::retranslate() {
    add_->setText(tr("Add a condition"));
    for (ConditionRow* row : rows_)
        row->retranslate();
    renumber();
}

} // namespace encours
