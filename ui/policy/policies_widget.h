// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/policy/policy_columns.h"
#include "ui/policy/step_columns.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace encours {

class PolicyEditor;
class PolicyOutput;
class PolicyTimeline;
class TablePanel;

/// The policies of the company: which there are, what each does and when; one of them is written in their place, and
/// published once it is seen where each running item will stand.
class PoliciesWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit PoliciesWidget(Acts& acts, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const PolicyBook> book);
    [[nodiscard]] const PoliciesModel& model() const { return *model_; }
    [[nodiscard]] const StepsModel& steps() const { return *steps_; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildDetail();
    void buildMenu();
    void connectParts();
    [[nodiscard]] const PolicyLine* chosen() const;
    /// What the detail shows: the version chosen above it.
    [[nodiscard]] const ReminderPolicy* shown() const;
    void showChosen();
    void showVersion();
    void offer();
    void write(ReminderPolicy draft);
    void writeNew(bool isCopy);
    /// `then` is given what was saved, under its key.
    void saveDraft(std::function<void(const ReminderPolicy& saved)> then);
    void publish(const ReminderPolicy& saved);
    void askToDiscard();
    /// Back to the list; what was written and not saved is given up only when the person says so.
    void askToLeave();
    void say(const QString& fault);
    void leave();
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const PolicyBook> book_;
    std::string chosenKey_;
    PoliciesModel* model_;
    StepsModel* steps_;
    QStackedLayout* stack_;
    bool isSaving_ = false;
    QPushButton *new_, *edit_, *more_;
    QAction *duplicate_, *default_, *discard_;
    QMenu *forCustomers_, *forStaff_;
    PolicyOutput* output_;
    QComboBox* version_;
    QLabel *about_, *fault_;
    PolicyTimeline* timeline_;
    TablePanel *panel_, *stepPanel_;
    PolicyEditor* editor_;
};

} // namespace encours
