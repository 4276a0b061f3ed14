// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/condition_row.h"

#include "ui/common/amount_edit.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/language/names.h"
#include "ui/language/segment_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace encours {

namespace {

constexpr int largestNumber = 100'000;

/// The choices of a field, by their number.
QStringList choicesOf(RuleField field) {
    QStringList names;
    if (field == RuleField::profile)
        for (std::size_t i = 0; i < payer_profile_count; ++i)
            names << profileName(static_cast<PayerProfile>(i));
    else if (type_of(field) == FieldType::choice)
        for (const auto kind : {CustomerKind::business, CustomerKind::consumer, CustomerKind::public_body})
            names << customerKindName(kind);
    else
        names << ConditionRow::tr("No") << ConditionRow::tr("Yes");
    return names;
}

} // namespace

ConditionRow::ConditionRow(const KnownValues& known, QWidget* parent)
    : QWidget(parent),
      known_(known),
      field_(new QComboBox),
      operator_(new QComboBox),
      values_(new QStackedWidget),
      number_(new QSpinBox),
      amount_(new AmountEdit(QStringLiteral("conditionAmountEdit"))),
      choice_(new QComboBox),
      text_(new QLineEdit),
      nothing_(new QWidget),
      remove_(new QPushButton),
      fault_(new QLabel) {
    number_->setRange(0, largestNumber);
    number_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    amount_->setCurrency(known.currency);
    text_->setClearButtonEnabled(true);
    for (QWidget* editor : {static_cast<QWidget*>(number_), static_cast<QWidget*>(amount_),
                            static_cast<QWidget*>(choice_), static_cast<QWidget*>(text_), nothing_})
        values_->addWidget(editor);
    values_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    remove_->setProperty("quiet", true);
    setDrawnIcon(*remove_, "close");
    fault_->setProperty("warning", true);
    fault_->setWordWrap(true);
    fault_->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(gap(1));
    line->addWidget(field_, 5);
    line->addWidget(operator_, 3);
    line->addWidget(values_, 4);
    line->addWidget(remove_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(fault_);
    for (auto* combo : {field_, operator_, choice_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(9);
    }
    fillFields();
    offerOperators(RuleOperator::is);
    connect(field_, &QComboBox::currentIndexChanged, this, [this] {
        offerOperators(op());
        emit changed();
    });
    connect(operator_, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        emit changed();
    });
    connect(number_, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    connect(amount_, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(choice_, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(text_, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(remove_, &QPushButton::clicked, this, &ConditionRow::removeRequested);
    setFocusProxy(field_);
}

RuleField ConditionRow::field() const { return static_cast<RuleField>(field_->currentData().toInt()); }

RuleOperator ConditionRow::op() const { return static_cast<RuleOperator>(operator_->currentData().toInt()); }

bool ConditionRow::takesValue() const { return op() != RuleOperator::is_known && op() != RuleOperator::is_unknown; }

void ConditionRow::fillFields() {
    const QSignalBlocker quiet(field_);
    const int chosen = std::max(field_->currentIndex(), 0);
    field_->clear();
    for (std::size_t i = 0; i < rule_field_count; ++i) {
        const auto one = static_cast<RuleField>(i);
        field_->addItem(ruleFieldName(one), static_cast<int>(i));
        field_->setItemData(static_cast<int>(i), ruleFieldHint(one), Qt::ToolTipRole);
    }
    field_->setCurrentIndex(chosen);
}

void ConditionRow::offerOperators(RuleOperator wanted) {
    const QSignalBlocker quiet(operator_);
    operator_->clear();
    for (const RuleOperator one : operators_of(field()))
        operator_->addItem(ruleOperatorName(one), static_cast<int>(one));
    operator_->setCurrentIndex(std::max(operator_->findData(static_cast<int>(wanted)), 0));
    field_->setToolTip(ruleFieldHint(field()));
    offerValues();
}

void ConditionRow::offerValues() {
    const FieldType type = type_of(field());
    if (!takesValue()) {
        values_->setCurrentWidget(nothing_);
        return;
    }
    switch (type) {
    case FieldType::number:
        number_->setSuffix(ruleFieldUnit(field()));
        values_->setCurrentWidget(number_);
        break;
    case FieldType::amount:
        values_->setCurrentWidget(amount_);
        break;
    case FieldType::text: {
        auto* completer = new QCompleter(known_.of(field()), text_);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        text_->setCompleter(completer);
        const QStringList& texts = known_.of(field());
        text_->setPlaceholderText(texts.isEmpty() ? tr("no value in the ledger yet")
                                                  : QStringList(texts.mid(0, 3)).join(QStringLiteral(", ")));
        values_->setCurrentWidget(text_);
        break;
    }
    case FieldType::choice:
    case FieldType::yes_no: {
        const QSignalBlocker quiet(choice_);
        const QStringList choices = choicesOf(field());
        const int chosen = choice_->currentIndex();
        choice_->clear();
        choice_->addItems(choices);
        choice_->setCurrentIndex(chosen >= 0 && chosen < choices.size() ? chosen
                                 : field() == RuleField::in_difficulty  ? 1
                                                                        : 0);
        values_->setCurrentWidget(choice_);
        break;
    }
    }
}

void ConditionRow::setCondition(const Condition& condition) {
    const QSignalBlocker quiet(this);
    field_->setCurrentIndex(static_cast<int>(condition.field));
    offerOperators(condition.op);
    const auto* number = std::get_if<std::int64_t>(&condition.value);
    const auto* text = std::get_if<std::string>(&condition.value);
    switch (type_of(condition.field)) {
    case FieldType::number:
        number_->setValue(number != nullptr ? static_cast<int>(*number) : 0);
        break;
    case FieldType::amount:
        if (number != nullptr)
            amount_->setMinor(*number);
        else
            amount_->clear();
        break;
    case FieldType::text:
        text_->setText(text != nullptr ? QString::fromStdString(*text) : QString());
        break;
    case FieldType::choice:
    case FieldType::yes_no:
        choice_->setCurrentIndex(number != nullptr ? static_cast<int>(*number) : 0);
        break;
    }
}

Condition ConditionRow::condition() const {
    Condition one{field(), op(), std::int64_t{0}};
    if (!takesValue())
        return one;
    switch (type_of(one.field)) {
    case FieldType::number:
        one.value = std::int64_t{number_->value()};
        break;
    case FieldType::amount:
        if (const auto minor = amount_->minor())
            one.value = *minor;
        else
            one.value = std::string(); // nothing typed: a fault, not zero
        break;
    case FieldType::text:
        one.value = text_->text().trimmed().toStdString();
        break;
    case FieldType::choice:
    case FieldType::yes_no:
        one.value = std::int64_t{choice_->currentIndex()};
        break;
    }
    return one;
}

void ConditionRow::sayFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
}

void ConditionRow::setPlace(const QString& objectName, const QString& words) {
    place_ = words;
    setObjectName(objectName + QStringLiteral("Row"));
    field_->setObjectName(objectName + QStringLiteral("FieldComboBox"));
    operator_->setObjectName(objectName + QStringLiteral("OperatorComboBox"));
    number_->setObjectName(objectName + QStringLiteral("NumberSpinBox"));
    amount_->setObjectName(objectName + QStringLiteral("AmountEdit"));
    choice_->setObjectName(objectName + QStringLiteral("ChoiceComboBox"));
    text_->setObjectName(objectName + QStringLiteral("TextLineEdit"));
    remove_->setObjectName(objectName + QStringLiteral("RemovePushButton"));
    fault_->setObjectName(objectName + QStringLiteral("FaultLabel"));
    field_->setAccessibleName(tr("%1: what is asked").arg(words));
    operator_->setAccessibleName(tr("%1: comparison").arg(words));
    for (QWidget* editor : {static_cast<QWidget*>(number_), static_cast<QWidget*>(amount_),
                            static_cast<QWidget*>(choice_), static_cast<QWidget*>(text_)})
        editor->setAccessibleName(tr("%1: value").arg(words));
    remove_->setAccessibleName(tr("Remove %1").arg(words));
    remove_->setToolTip(remove_->accessibleName());
}

void ConditionRow::retranslate() {
    fillFields();
    offerOperators(op());
}

} // namespace encours
