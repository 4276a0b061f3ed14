// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/today/today_data.h"

#include <QWidget>

class QComboBox;

namespace encours {

class TablePanel;

/// Who is left in peace today, why, and until when: nobody is forgotten silently.
class PeacePanel : public QWidget {
    Q_OBJECT

public:
    explicit PeacePanel(QWidget* parent = nullptr);

    void setRows(std::vector<PeaceRow> rows, Currency currency);
    [[nodiscard]] TablePanel& panel() const { return *panel_; }

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillReasons();
    void choose();
    void retranslate();

    std::vector<PeaceRow> rows_;
    Currency currency_;
    RowsModel<PeaceRow>* model_;
    TablePanel* panel_;
    QComboBox* reasons_;
};

} // namespace encours
