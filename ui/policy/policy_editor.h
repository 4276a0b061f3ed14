// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policy/policy_book.h"
#include "ui/policy/step_columns.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace encours {

class AmountEdit;
class PolicyTimeline;
class TablePanel;

/// A version of a policy that is being written: its name, its limits, its steps, each with what is wrong with it.
class PolicyEditor : public QWidget {
    Q_OBJECT

public:
    explicit PolicyEditor(QWidget* parent = nullptr);

    void edit(const ReminderPolicy& draft, Currency currency);
    [[nodiscard]] ReminderPolicy policy() const;
    /// It stands so in the file: a new one has its key now.
    void setSaved(const ReminderPolicy& saved);
    /// Something was written since it was begun or saved.
    [[nodiscard]] bool isChanged() const { return !(policy() == saved_); }
    /// What stands here is what the file has: there is nothing to save.
    [[nodiscard]] bool isStored() const { return isStored_ && !isChanged(); }
    void sayFault(const QString& sentence);

signals:
    void saveRequested();
    void publishRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildFields();
    void addStepButtons();
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void write(std::size_t place);
    void move(int by);
    void remove();
    void showSteps(std::optional<std::size_t> chosen);
    void check();
    void offer();
    void retranslate();

    ReminderPolicy policy_; ///< its steps as they are now; the rest stands in the fields
    ReminderPolicy saved_;
    bool isStored_ = false; ///< saved_ is in the file
    Currency currency_;
    StepsModel* model_;
    QPushButton *back_, *save_, *publish_, *add_, *editStep_, *up_, *down_, *remove_;
    QLabel *title_, *fault_, *nameLabel_, *noteLabel_, *gapLabel_, *capLabel_, *inLabel_, *minimumLabel_;
    QLineEdit *name_, *description_;
    QSpinBox *gap_, *cap_, *capDays_;
    AmountEdit* minimum_;
    PolicyTimeline* timeline_;
    TablePanel* panel_;
};

} // namespace encours
