// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/plan_form.h"

#include "ui/common/amount_edit.h"
#include "ui/common/form_dialog.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace encours {

namespace {

constexpr int byCount = 0, byAmount = 1; // the segments of how it is paid off

constexpr int usualCount = 3;

} // namespace

PlanForm::PlanForm(Currency currency, Date first, QWidget* parent)
    : QWidget(parent),
      how_(new SegmentedChoice(2)),
      count_(new QSpinBox),
      each_(new AmountEdit(QStringLiteral("planEachLineEdit"))),
      first_(dateField(QStringLiteral("planFirstDateEdit"), first)),
      waived_(new AmountEdit(QStringLiteral("planWaivedLineEdit"))),
      waivedOf_(new QComboBox),
      form_(new QFormLayout(this)) {
    setObjectName(QStringLiteral("planForm"));
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(gap(2));
    form_->setVerticalSpacing(gap(1));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::WrapAllRows); // narrow beside the preview
    how_->setObjectName(QStringLiteral("planHowSegmentedChoice"));
    how_->setWords(tr("How it is paid off"), {tr("So many months"), tr("So much a month")});
    count_->setObjectName(QStringLiteral("planCountSpinBox"));
    count_->setRange(1, most_instalments);
    count_->setValue(usualCount);
    waivedOf_->setObjectName(QStringLiteral("planWaivedOfComboBox"));
    waivedOf_->addItem(tr("of the interest"), QStringLiteral("interest"));
    waivedOf_->addItem(tr("of the recovery costs"), QStringLiteral("costs"));
    waivedOf_->addItem(tr("of the principal"), QStringLiteral("principal"));
    each_->setCurrency(currency);
    waived_->setCurrency(currency);
    waived_->setPlaceholderText(tr("nothing"));
    const auto add = [this](QWidget* field, const QString& words) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        form_->addRow(label, field);
    };
    form_->addRow(how_);
    add(count_, tr("&Number of instalments"));
    add(each_, tr("&Amount each"));
    add(first_, tr("&First day"));
    add(waived_, tr("&Waived"));
    form_->addRow(waivedOf_);
    waivedOf_->setAccessibleName(tr("What is waived"));
    connect(how_, &SegmentedChoice::chosen, this, [this] {
        showHow();
        emit changed();
    });
    connect(count_, &QSpinBox::valueChanged, this, &PlanForm::changed);
    connect(first_, &QDateEdit::dateChanged, this, &PlanForm::changed);
    connect(waivedOf_, &QComboBox::currentIndexChanged, this, &PlanForm::changed);
    for (AmountEdit* one : {each_, waived_})
        connect(one, &QLineEdit::textChanged, this, &PlanForm::changed);
    showHow();
}

void PlanForm::showHow() {
    form_->setRowVisible(count_, how_->current() == byCount);
    form_->setRowVisible(each_, how_->current() == byAmount);
}

std::optional<PlanWish> PlanForm::wish() const {
    PlanWish wish;
    wish.count = count_->value();
    wish.first = dayOf(*first_);
    if (how_->current() == byAmount) {
        wish.each = each_->minor();
        if (!wish.each)
            return std::nullopt;
    }
    if (!waived_->text().trimmed().isEmpty()) {
        const auto waived = waived_->minor();
        if (!waived)
            return std::nullopt;
        wish.waived = *waived;
        wish.waivedOf = waivedOf_->currentData().toString().toStdString();
    }
    return wish;
}

} // namespace encours
