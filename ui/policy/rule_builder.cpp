// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/rule_builder.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/theme.h"
#include "ui/policy/condition_list.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

RuleBuilder::RuleBuilder(QWidget* parent)
    : QWidget(parent),
      root_(new ConditionList(known_)),
      rows_(new QVBoxLayout),
      addGroup_(namedButton("addGroupPushButton")) {
    setObjectName(QStringLiteral("ruleBuilder"));
    rows_->setSpacing(gap(1));
    root_->addBelow(addGroup_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(root_);
    layout->addLayout(rows_);
    connect(root_, &ConditionList::changed, this, &RuleBuilder::check);
    connect(addGroup_, &QPushButton::clicked, this, &RuleBuilder::addGroup);
    retranslate();
}

void RuleBuilder::setKnownValues(KnownValues known) { known_ = std::move(known); }

void RuleBuilder::setRule(const Rule& rule) {
    root_->setGroup({rule.match, rule.conditions});
    for (const Group& group : groups_)
        delete group.card;
    groups_.clear();
    for (const ConditionGroup& group : rule.groups)
        appendGroup().setGroup(group);
    renumber();
    check();
}

Rule RuleBuilder::rule() const {
    const ConditionGroup root = root_->group();
    Rule rule{root.match, root.conditions, {}};
    for (const Group& group : groups_)
        rule.groups.push_back(group.list->group());
    return rule;
}

ConditionList& RuleBuilder::appendGroup() {
    auto* list = new ConditionList(known_);
    auto* remove = new QPushButton;
    remove->setProperty("quiet", true);
    setDrawnIcon(*remove, "close");
    list->addControl(remove);
    auto* card = cardAround(list, gap(1) + 4);
    groups_.push_back({card, list, remove});
    rows_->addWidget(card);
    connect(list, &ConditionList::changed, this, &RuleBuilder::check);
    connect(remove, &QPushButton::clicked, this, [this, list] { removeGroup(list); });
    return *list;
}

void RuleBuilder::addGroup() {
    ConditionList& list = appendGroup();
    // A group asks for what the rule itself does not: beside "all", one of several.
    list.setGroup({root_->group().match == Match::all ? Match::any : Match::all, {}});
    renumber();
    list.add();
}

void RuleBuilder::removeGroup(ConditionList* list) {
    const auto place =
        std::find_if(groups_.begin(), groups_.end(), [list](const Group& group) { return group.list == list; });
    place->card->hide();
    place->card->deleteLater();
    groups_.erase(place);
    addGroup_->setFocus();
    renumber();
    check();
}

void RuleBuilder::renumber() {
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        const auto number = static_cast<int>(i) + 1;
        groups_[i].list->setNumber(number);
        groups_[i].remove->setObjectName(QStringLiteral("removeGroup%1PushButton").arg(number));
        groups_[i].remove->setText(tr("Remove the group"));
        groups_[i].remove->setAccessibleName(tr("Remove group %1").arg(number));
    }
}

void RuleBuilder::check() {
    root_->forgetFaults();
    for (const Group& group : groups_)
        group.list->forgetFaults();
    for (const RuleFault& fault : faults_of(rule())) {
        ConditionList& list =
            fault.group == 0 || fault.group > groups_.size() ? *root_ : *groups_[fault.group - 1].list;
        list.sayFault(fault);
    }
    emit changed();
}

void RuleBuilder::retranslate() {
    addGroup_->setText(tr("Add a group"));
    addGroup_->setAccessibleName(addGroup_->text());
    addGroup_->setToolTip(tr("Conditions in brackets: one of several beside all the others, or the other way round"));
    root_->retranslate();
    for (const Group& group : groups_)
        group.list->retranslate();
    renumber();
}

void RuleBuilder::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

} // namespace encours
