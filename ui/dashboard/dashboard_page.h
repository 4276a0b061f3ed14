// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/common/place.h"
#include "ui/dashboard/figure_kind.h"

#include <QScrollArea>

class QLabel;

namespace encours {

class ChartCard;
class DebtorsCard;
class FigureTile;
class MessageBar;
class SegmentedChoice;
struct ChartData;

/// Whether collection gets better: the finding, five figures, their course over one to three years, and who owes most.
class DashboardPage : public QScrollArea {
    Q_OBJECT

public:
    explicit DashboardPage(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const LedgerView> view);

signals:
    /// A list of customers, or of what makes up a figure.
    void placeRequested(const encours::Place& place);
    void customerRequested(encours::CustomerId customer);
    /// A day of a chart was chosen: the list behind it, as of that day, is asked for.
    void dayRequested(encours::Date day, const encours::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Chart {
        ChartCard* card;
        ChartData (*data)(const LedgerView&, int months);
    };

    FigureTile* addTile(FigureKind kind);
    ChartCard* addChart(const QString& name, FigureKind explained, ChartData (*data)(const LedgerView&, int months));
    void fill();

    std::shared_ptr<const LedgerView> view_;
    QLabel* heading_;
    QLabel* explanation_;
    SegmentedChoice* period_;
    MessageBar* message_;
    std::vector<FigureTile*> tiles_;
    std::vector<Chart> charts_;
    DebtorsCard* debtors_;
};

} // namespace encours
