// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/today/day_work.h"
#include "ui/today/glance_data.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours {

class AgedBarWidget;
class FactList;
class TableView;

/// A line of the invoices that a message lists, with what the law adds to it.
struct GlanceLine {
    WorkItem item;
    std::optional<std::int64_t> interest, costs; ///< claimed; nothing where none runs, or another currency counts
};

/// The customer whose turn it is: what is to be done, what it owes and how old that is, what it promised and contests, how
/// it pays, by which policy it is reminded and why.
class CustomerGlance : public QWidget {
    Q_OBJECT

public:
    explicit CustomerGlance(QWidget* parent = nullptr);

    void setRow(const WorkRow& row, Currency currency, Date today);
    /// Of the same customer, when it has been read.
    void setData(const GlanceData& known);
    void clear();

signals:
    void customerRequested();
    void invoiceRequested(encours::InvoiceId invoice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void listFacts();

    std::optional<WorkRow> row_;
    std::optional<GlanceData> data_;
    Currency currency_;
    Date today_;
    QPushButton *name_, *why_;
    QLabel *step_, *who_, *whyText_, *sum_;
    AgedBarWidget* bar_;
    RowsModel<GlanceLine>* model_;
    TableView* table_;
    FactList* facts_;
};

} // namespace encours
