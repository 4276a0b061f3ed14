// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/adoption_rule_row.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace encours {

namespace {

constexpr int mostDaysLate = 3650;

} // namespace

AdoptionRuleRow::AdoptionRuleRow(const PolicyBook& book, QWidget* parent)
    : QWidget(parent), scope_(new QComboBox), days_(new QSpinBox), step_(new QComboBox), remove_(new QPushButton) {
    scope_->addItem(tr("Debts of everybody"));
    for (const Segment& segment : book.list.segments)
        scope_->addItem(tr("Debts of “%1”").arg(QString::fromStdString(segment.name)),
                        QVariant::fromValue<qlonglong>(segment.id.value));
    days_->setRange(1, mostDaysLate);
    days_->setSuffix(QStringLiteral("\u00a0%1").arg(tr("days")));
    step_->addItem(tr("no step: reminders begin"));
    if (const auto* policy = book.companyPolicy())
        for (const PolicyStep& step : policy->steps)
            if (rank_of(step.kind) > 0) {
                steps_.push_back(step);
                step_->addItem(QString::fromStdString(step.name));
            }
    for (auto* combo : {scope_, step_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }
    remove_->setProperty("quiet", true);
    setDrawnIcon(*remove_, "close");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(scope_, 1);
    layout->addWidget(new QLabel(tr("late by at least")));
    layout->addWidget(days_);
    layout->addWidget(new QLabel(tr("stand at")));
    layout->addWidget(step_, 1);
    layout->addWidget(remove_);
    connect(scope_, &QComboBox::currentIndexChanged, this, &AdoptionRuleRow::changed);
    connect(days_, &QSpinBox::valueChanged, this, &AdoptionRuleRow::changed);
    connect(step_, &QComboBox::currentIndexChanged, this, &AdoptionRuleRow::changed);
    connect(remove_, &QPushButton::clicked, this, &AdoptionRuleRow::removeRequested);
    setFocusProxy(scope_);
}

void AdoptionRuleRow::setRule(int minDaysLate, const std::string& stepKey) {
    days_->setValue(minDaysLate);
    step_->setCurrentIndex(0);
    for (std::size_t i = 0; i < steps_.size(); ++i)
        if (steps_[i].key == stepKey)
            step_->setCurrentIndex(static_cast<int>(i) + 1);
}

AdoptionRule AdoptionRuleRow::rule() const {
    AdoptionRule rule;
    if (scope_->currentIndex() > 0)
        rule.scope = SegmentId{scope_->currentData().toLongLong()};
    rule.min_days_late = days_->value();
    if (step_->currentIndex() > 0) {
        const PolicyStep& step = steps_[static_cast<std::size_t>(step_->currentIndex()) - 1];
        rule.step_key = step.key;
        rule.start = step.kind; // in a policy that has no such step
    }
    return rule;
}

void AdoptionRuleRow::setNumber(int number) {
    const QString name = QStringLiteral("adoptionRule%1").arg(number);
    scope_->setObjectName(name + QStringLiteral("ScopeComboBox"));
    days_->setObjectName(name + QStringLiteral("DaysSpinBox"));
    step_->setObjectName(name + QStringLiteral("StepComboBox"));
    remove_->setObjectName(name + QStringLiteral("RemovePushButton"));
    scope_->setAccessibleName(tr("Rule %1: whose debts").arg(number));
    days_->setAccessibleName(tr("Rule %1: days late, at least").arg(number));
    step_->setAccessibleName(tr("Rule %1: step at which they stand").arg(number));
    remove_->setAccessibleName(tr("Remove rule %1").arg(number));
    remove_->setToolTip(remove_->accessibleName());
}

} // namespace encours
