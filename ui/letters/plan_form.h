// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "ui/letters/own_document.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QSpinBox;

namespace encours {

class AmountEdit;
class SegmentedChoice;

/// How a debt is to be paid off: how often or how much each, from when on, and what is given up.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    PlanForm(Currency currency, Date first, QWidget* parent = nullptr);

    /// Nothing while an amount cannot be read.
    [[nodiscard]] std::optional<PlanWish> wish() const;

signals:
    void changed();

private:
    void showHow();

    SegmentedChoice* how_;
    QSpinBox* count_;
    AmountEdit* each_;
    QDateEdit* first_;
    AmountEdit* waived_;
    QComboBox* waivedOf_;
    QFormLayout* form_;
};

} // namespace encours
