// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/customers/customer_columns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace encours {

class Acts;
class DebtFilter;
class MessageBar;
class SegmentedChoice;
class TablePanel;

/// All customers: what each owes and since when, by age, how it pays, and when somebody last had to do with it.
class CustomersPage : public QWidget {
    Q_OBJECT

public:
    /// `acts` and its session outlive the page.
    explicit CustomersPage(Acts& acts, QWidget* parent = nullptr);

    /// Shows what the view knows at once, and the rest when a worker has read it.
    void setView(std::shared_ptr<const LedgerView> view);
    /// All that the columns say is there.
    [[nodiscard]] bool isComplete() const { return listed_ != nullptr && listed_->view == view_; }
    /// Segments, profiles and policies are there too, which are read when they are looked at.
    [[nodiscard]] bool isFollowedShown() const { return followed_ != nullptr && followedFor_ == view_; }
    void setChoice(CustomerChoice choice);
    [[nodiscard]] TablePanel& panel() const { return *panel_; }
    /// Where what was done here is said.
    [[nodiscard]] MessageBar& messages() const { return *messages_; }
    /// Offers to take back the merge of that customer into the one that is selected; empty: there is none.
    void offerTakeBack(const QString& customer);

signals:
    void customerRequested(encours::CustomerId customer);
    /// The person chose which customers to list.
    void choiceChanged(encours::CustomerChoice choice);

    /// The two that are selected are one customer, says the person.
    void mergeRequested(encours::CustomerId first, encours::CustomerId second);
    void takeBackRequested();
    void selectionChanged(const std::vector<encours::CustomerId>& selected);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    /// How each is reminded: read when those columns are looked at, for it asks every debt.
    void readFollowed();
    void showRows();
    void showColumns();
    /// Lists those who are chosen, and of them those with a debt of the classes chosen.
    void choose();
    void readThresholds();
    void retranslate();
    void describe();
    void onSelection();
    [[nodiscard]] std::vector<CustomerId> selected() const;
    /// Of those that are selected, else of all that are listed.
    void askForStatements();

    Acts& acts_;
    std::shared_ptr<const LedgerView> view_;
    std::shared_ptr<const LedgerView> asked_; ///< whose rest is being read, or was
    std::shared_ptr<const ListedCustomers> listed_;
    std::shared_ptr<const LedgerView> followedAsked_, followedFor_;
    std::shared_ptr<const FollowedCustomers> followed_;
    std::optional<CustomerId> entered_; ///< a new customer that the view does not know yet
    CustomersModel* model_;
    QLabel* heading_;
    QLabel* explanation_;
    QComboBox* choice_;
    DebtFilter* debts_;
    MessageBar* messages_;
    SegmentedChoice* columns_;
    QPushButton* enter_;
    QPushButton* statements_;
    QPushButton* merge_;
    QPushButton* takeBack_;
    QString takeBackOf_; ///< the customer whose merge can be taken back
    TablePanel* panel_;
};

} // namespace encours
