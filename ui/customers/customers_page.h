// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/customers/customer_columns.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace encours {

class TablePanel;

/// The aged balance by customer.
class CustomersPage : public QWidget {
    Q_OBJECT

public:
    explicit CustomersPage(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const LedgerView> view);
    void setChoice(CustomerChoice choice);
    [[nodiscard]] TablePanel& panel() const { return *panel_; }

signals:
    void customerRequested(encours::CustomerId customer);
    /// The person chose which customers to list.
    void choiceChanged(encours::CustomerChoice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void describe();

    std::shared_ptr<const LedgerView> view_;
    CustomersModel* model_;
    QLabel* heading_;
    QLabel* explanation_;
    QComboBox* choice_;
    TablePanel* panel_;
};

} // namespace encours
