// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/form_dialog.h"
#include "ui/reminders/campaign_model.h"

#include <string>

class QComboBox;
class QSpinBox;

namespace encours {

class AmountEdit;
class DebtFilter;
class TablePanel;

/// Whose messages of today are frozen under a name.
struct CampaignChoice {
    std::string name;
    std::vector<CustomerId> customers;
    int daysAhead = 0; ///< steps that come within so many days are brought forward to today
};

/// Chooses among all who owe something late, and says before anything is frozen what will come of it.
class CampaignDialog : public FormDialog {
    Q_OBJECT

public:
    /// `then` is told the choice; the dialog is closed by then.
    CampaignDialog(Acts& acts, std::function<void(const CampaignChoice&)> then, QWidget* parent);

    [[nodiscard]] bool isBusy() const { return isBusy_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addPair(QWidget* first, const QString& words, QWidget* second, const QString& otherWords);
    void read();
    void take(CampaignOutlook outlook, const DebtThresholds& thresholds);
    void fillSegments();
    void fillKinds();
    void filter();
    void count();
    void tickShown(bool ticked);
    void turnSelected();
    [[nodiscard]] QString leftOutText(const std::vector<const CampaignRow*>& rows) const;
    void freeze(const std::function<void(const CampaignChoice&)>& then);
    [[nodiscard]] Currency currency() const;

    CampaignOutlook outlook_;
    bool isBusy_ = false;
    QLineEdit* name_;
    QComboBox *segment_, *kind_;
    DebtFilter* debts_;
    AmountEdit* least_;
    QSpinBox* ahead_;
    CampaignModel* model_;
    TablePanel* panel_;
    QPushButton *all_, *none_;
    QLabel* preview_;
};

} // namespace encours
