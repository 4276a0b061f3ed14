// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/customers/customer_columns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace encours {

class MessageBar;
class TablePanel;

/// The aged balance by customer.
class CustomersPage : public QWidget {
    Q_OBJECT

public:
    explicit CustomersPage(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const LedgerView> view);
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

private:
    void retranslate();
    void describe();
    void onSelection();
    [[nodiscard]] std::vector<CustomerId> selected() const;

    std::shared_ptr<const LedgerView> view_;
    CustomersModel* model_;
    QLabel* heading_;
    QLabel* explanation_;
    QComboBox* choice_;
    MessageBar* messages_;
    QPushButton* merge_;
    QPushButton* takeBack_;
    QString takeBackOf_; ///< the customer whose merge can be taken back
    TablePanel* panel_;
};

} // namespace encours
