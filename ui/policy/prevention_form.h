// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/segment.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace encours {

class AmountEdit;

/// What is done before debts arise with customers of a segment: a deposit, shorter terms, a limit.
class PreventionForm : public QWidget {
    Q_OBJECT

public:
    explicit PreventionForm(QWidget* parent = nullptr);

    void setPlan(const PreventivePlan& plan, Currency currency);
    [[nodiscard]] PreventivePlan plan() const;
    /// The terms that are typed can be reckoned with, or none are.
    [[nodiscard]] bool isSound() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void checkTerms();

    QFormLayout* form_;
    QSpinBox* deposit_;
    QLineEdit* terms_;
    AmountEdit* limit_;
    QLineEdit* note_;
    QLabel *fault_, *depositLabel_, *termsLabel_, *limitLabel_, *noteLabel_;
};

} // namespace encours
