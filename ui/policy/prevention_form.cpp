// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/prevention_form.h"

#include "core/calendar/payment_terms.h"
#include "ui/common/amount_edit.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/terms_words.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace encours {

PreventionForm::PreventionForm(QWidget* parent)
    : QWidget(parent),
      form_(new QFormLayout(this)),
      deposit_(new QSpinBox),
      terms_(new QLineEdit),
      limit_(new AmountEdit(QStringLiteral("preventionLimitAmountEdit"))),
      note_(new QLineEdit),
      fault_(new WrappingLabel),
      depositLabel_(new QLabel),
      termsLabel_(new QLabel),
      limitLabel_(new QLabel),
      noteLabel_(new QLabel) {
    deposit_->setObjectName(QStringLiteral("preventionDepositSpinBox"));
    deposit_->setRange(0, 100);
    deposit_->setSuffix(QStringLiteral("\u00a0%"));
    terms_->setObjectName(QStringLiteral("preventionTermsLineEdit"));
    note_->setObjectName(QStringLiteral("preventionNoteLineEdit"));
    fault_->setObjectName(QStringLiteral("preventionTermsFaultLabel"));
    fault_->setProperty("warning", true);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(gap(2));
    form_->setVerticalSpacing(gap(1));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(depositLabel_, deposit_);
    form_->addRow(termsLabel_, terms_);
    form_->addRow(QString(), fault_);
    form_->addRow(limitLabel_, limit_);
    form_->addRow(noteLabel_, note_);
    for (auto [label, field] : {std::pair<QLabel*, QWidget*>(depositLabel_, deposit_),
                                {termsLabel_, terms_},
                                {limitLabel_, limit_},
                                {noteLabel_, note_}})
        label->setBuddy(field);
    connect(deposit_, &QSpinBox::valueChanged, this, &PreventionForm::changed);
    connect(limit_, &QLineEdit::textChanged, this, &PreventionForm::changed);
    connect(note_, &QLineEdit::textChanged, this, &PreventionForm::changed);
    connect(terms_, &QLineEdit::textChanged, this, [this] {
        checkTerms();
        emit changed();
    });
    retranslate();
}

void PreventionForm::setPlan(const PreventivePlan& plan, Currency currency) {
    limit_->setCurrency(currency);
    deposit_->setValue(plan.deposit_percent.value_or(0));
    terms_->setText(QString::fromStdString(plan.terms));
    if (plan.credit_limit_minor)
        limit_->setMinor(*plan.credit_limit_minor);
    else
        limit_->clear();
    note_->setText(QString::fromStdString(plan.note));
    note_->setCursorPosition(0); // a long one is read from its beginning
    checkTerms();
}

PreventivePlan PreventionForm::plan() const {
    PreventivePlan plan;
    if (deposit_->value() > 0)
        plan.deposit_percent = deposit_->value();
    plan.terms = terms_->text().trimmed().toStdString();
    plan.credit_limit_minor = limit_->minor();
    plan.note = note_->text().trimmed().toStdString();
    return plan;
}

bool PreventionForm::isSound() const {
    const std::string terms = terms_->text().trimmed().toStdString();
    return terms.empty() || parse_payment_terms(terms).ok();
}

void PreventionForm::checkTerms() {
    const std::string terms = terms_->text().trimmed().toStdString();
    if (!isSound())
        fault_->setText(tr("Encours cannot reckon with these terms. Write for instance: 30, 30 days end of month, "
                           "45 FDM A."));
    else if (!terms.empty())
        fault_->setText(termsText(terms));
    fault_->setProperty("warning", !isSound());
    form_->setRowVisible(fault_, !terms.empty());
}

void PreventionForm::retranslate() {
    depositLabel_->setText(tr("Deposit with the order"));
    termsLabel_->setText(tr("Shorter terms"));
    limitLabel_->setText(tr("Credit limit"));
    noteLabel_->setText(tr("Also"));
    deposit_->setSpecialValueText(tr("none"));
    terms_->setPlaceholderText(tr("the usual ones"));
    limit_->setPlaceholderText(tr("none"));
    note_->setPlaceholderText(tr("what else to do before a debt arises"));
    deposit_->setAccessibleName(tr("Prevention: deposit with the order"));
    terms_->setAccessibleName(tr("Prevention: shorter terms"));
    limit_->setAccessibleName(tr("Prevention: credit limit"));
    note_->setAccessibleName(tr("Prevention: what else"));
    checkTerms();
}

void PreventionForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
