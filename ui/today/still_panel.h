// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/today/today_data.h"

#include <QWidget>

namespace encours {

class TablePanel;

/// Files that stagnate: something is overdue, and nothing would happen by itself.
class StillPanel : public QWidget {
    Q_OBJECT

public:
    explicit StillPanel(QWidget* parent = nullptr);

    void setData(std::shared_ptr<const TodayData> day);

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::shared_ptr<const TodayData> data_;
    RowsModel<StillRow>* model_;
    TablePanel* panel_;
};

} // namespace encours
