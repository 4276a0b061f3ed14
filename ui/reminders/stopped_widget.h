// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/stopped_deliveries.h"
#include "ui/common/acts.h"
#include "ui/common/table_model.h"

#include <QWidget>

namespace encours {

class TablePanel;
struct LedgerView;

/// A customer to whom nothing is delivered.
struct StoppedRow {
    CustomerId id;
    QString code, name;
    StoppedDeliveries stopped;
};

/// The customers whose deliveries are stopped until they pay: the list that the stock and the sales need.
class StoppedWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit StoppedWidget(Acts& acts, QWidget* parent = nullptr);

    void followSession();
    [[nodiscard]] bool isBusy() const { return isBusy_; }

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const LedgerView> readFor_;
    bool isBusy_ = false;
    RowsModel<StoppedRow>* rows_ = nullptr;
    TablePanel* panel_ = nullptr;
};

} // namespace encours
