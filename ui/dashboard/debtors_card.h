// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/common/table_model.h"

#include <QFrame>

class QLabel;

namespace encours {

class TableView;

/// The customers who hold most of the overdue: name, amount, days late of the oldest invoice.
class DebtorsCard : public QFrame {
    Q_OBJECT

public:
    static constexpr std::size_t shown = 8;

    explicit DebtorsCard(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const LedgerView> view);
    [[nodiscard]] TableView& table() const { return *table_; }

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::shared_ptr<const LedgerView> view_;
    RowsModel<CustomerAging>* model_;
    QLabel* title_;
    TableView* table_;
};

/// Most overdue first, at most so many.
[[nodiscard]] std::vector<CustomerAging> topDebtors(const AgedBalance& balance, std::size_t count);

} // namespace encours
