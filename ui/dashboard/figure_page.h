// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figure_columns.h"

#include "core/ledger/ids.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;

namespace encours {

class TablePanel;

/// The list behind a figure: its formula with the numbers, what counts in it line by line, and what was left out with the
/// reason.
class FigurePage : public QScrollArea {
    Q_OBJECT

public:
    explicit FigurePage(QWidget* parent = nullptr);

    void setList(FigureList list);
    [[nodiscard]] TablePanel& panel() const { return *panel_; }

signals:
    void backRequested();
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Which of the lines are shown: of one role, or those left out.
    struct Part {
        bool counts;
        DetailRole role;
        int count;
    };

    void describe();
    void fillParts();
    void showPart(int index);

    FigureList list_;
    FigureModel* model_;
    std::vector<Part> parts_;
    QPushButton* backButton_;
    QLabel* heading_;
    QLabel* explanation_;
    QLabel* formula_;
    QComboBox* part_;
    TablePanel* panel_;
};

} // namespace encours
