// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/reminders/campaign_dialog.h"
#include "ui/reminders/run_columns.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace encours {

class TablePanel;

/// The runs, and of the one that is chosen its messages on their way, with who was left out and why.
class RunsWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit RunsWidget(Acts& acts, QWidget* parent = nullptr);

    void followSession();
    [[nodiscard]] bool isBusy() const { return isBusy_; }

signals:
    void customerRequested(encours::CustomerId customer);
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void take(std::vector<RunSummary> runs, std::optional<RunDetail> detail, std::optional<CampaignResults> results);
    void freeze(const CampaignChoice& choice, bool acceptStale);
    void askForCampaign();
    void approve();
    void produce();
    void openLetters(bool toProduce);
    void offer();
    void retranslate();
    [[nodiscard]] std::vector<RunMessage> chosen() const;
    [[nodiscard]] QString resultsText() const;

    Acts& acts_;
    std::shared_ptr<const LedgerView> readFor_;
    bool isBusy_ = false;
    RunId run_; ///< whose messages are shown; 0: the latest
    std::optional<RunDetail> detail_;
    std::optional<CampaignResults> results_;
    RowsModel<RunSummary>* runs_;
    RowsModel<RunMessage>* messages_;
    RowsModel<RunLine>* leftOut_;
    TablePanel *runsPanel_, *messagesPanel_, *leftOutPanel_;
    QTabBar* tabs_;
    QLabel* resultsLabel_;
    QPushButton *freeze_, *campaign_, *approve_, *produce_, *letters_, *post_, *failed_, *cancel_;
};

} // namespace encours
