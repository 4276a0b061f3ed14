// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/item_columns.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace encours {

class AgedBarWidget;
class TablePanel;

/// One customer: what it owes, how old that is, how it pays, and each open item.
class CustomerPage : public QScrollArea {
    Q_OBJECT

public:
    explicit CustomerPage(QWidget* parent = nullptr);

    void setDetail(CustomerDetail detail);
    /// Until the detail has been read, or when the ledger does not hold the customer.
    void clear();
    [[nodiscard]] TablePanel& panel() const { return *panel_; }

signals:
    void backRequested();
    void invoiceRequested(encours::InvoiceId invoice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();
    [[nodiscard]] QString payingHabit() const;

    CustomerDetail detail_;
    ItemsModel* model_;
    QPushButton* backButton_;
    QLabel* heading_;
    QLabel* explanation_;
    QLabel* habit_;
    AgedBarWidget* bar_;
    TablePanel* panel_;
};

} // namespace encours
