// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/reminder_policy.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace encours {

class AmountEdit;
class ChannelOrder;

/// One step of a policy that is being written, checked among the others as it is typed. It deletes itself when closed.
class StepDialog : public QDialog {
    Q_OBJECT

public:
    /// `place` ≤ number of steps: that step, or a new one behind the last.
    StepDialog(ReminderPolicy policy, std::size_t place, Currency currency, QWidget* parent);

    /// Given the step when the person confirms; faults stay marked in the table of steps until the policy is saved.
    void setThen(std::function<void(PolicyStep)> then) { then_ = std::move(then); }
    [[nodiscard]] PolicyStep step() const;

private:
    void addFields();
    [[nodiscard]] QLabel* addField(QWidget* field, const QString& words);
    void show(const PolicyStep& step);
    /// Shows the fields that this kind has, and takes the usual values of a kind that was newly chosen.
    void followKind(bool isChosenNow);
    void check();

    ReminderPolicy policy_;
    std::size_t place_;
    PolicyStep step_; ///< as it was
    std::function<void(PolicyStep)> then_;
    QFormLayout *left_, *right_;
    QLineEdit* name_;
    QComboBox *kind_, *when_, *tone_, *template_;
    QSpinBox *days_, *gap_, *deadline_, *repeat_;
    AmountEdit* minimum_;
    ChannelOrder* channels_;
    QCheckBox *approval_, *mandatory_;
    QWidget* dayFields_;
    QLabel *sentence_, *phrase_, *faults_;
    QPushButton* confirm_;
};

} // namespace encours
