// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/adoption.h"
#include "ui/policy/policy_book.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace encours {

/// "Debts of … that are at least … days late stand at …".
class AdoptionRuleRow : public QWidget {
    Q_OBJECT

public:
    /// Steps are those of the company's policy.
    AdoptionRuleRow(const PolicyBook& book, QWidget* parent = nullptr);

    void setRule(int minDaysLate, const std::string& stepKey);
    [[nodiscard]] AdoptionRule rule() const;
    void setNumber(int number);

signals:
    void changed();
    void removeRequested();

private:
    QComboBox* scope_;
    QSpinBox* days_;
    QComboBox* step_;
    QPushButton* remove_;
    std::vector<PolicyStep> steps_; ///< of the choices behind the first
};

} // namespace encours
