// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policy/known_values.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace encours {

class AmountEdit;

/// A condition of a rule: what is asked, how it is compared, and with which value — in the editor that fits it: a number, an
/// amount, a choice, or a text that the ledger's own values complete.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    /// `known` outlives it.
    explicit ConditionRow(const KnownValues& known, QWidget* parent = nullptr);

    void setCondition(const Condition& condition);
    [[nodiscard]] Condition condition() const;
    /// The sentence of what is wrong, below it; empty: nothing is.
    void sayFault(const QString& sentence);
    /// What it is called where nobody sees it: "Condition 2"; and the beginning of its controls' object names.
    void setPlace(const QString& objectName, const QString& words);
    void retranslate();

signals:
    void changed();
    void removeRequested();

private:
    [[nodiscard]] RuleField field() const;
    [[nodiscard]] RuleOperator op() const;
    [[nodiscard]] bool takesValue() const;
    void fillFields();
    /// The operators and the editor of the field that is chosen; an operator that fits stays.
    void offerOperators(RuleOperator wanted);
    void offerValues();

    const KnownValues& known_;
    QComboBox *field_, *operator_;
    QStackedWidget* values_;
    QSpinBox* number_;
    AmountEdit* amount_;
    QComboBox* choice_;
    QLineEdit* text_;
    QWidget* nothing_;
    QPushButton* remove_;
    QLabel* fault_;
    QString place_;
};

} // namespace encours
