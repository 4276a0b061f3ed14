// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claim_lines.h"
#include "ui/common/acts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours {

class ClaimRecords;
class ClaimSummary;
class StatementOutput;
class TablePanel;

/// What the law grants for one invoice: the three balances, the rule and what it refused, the last day to act, the statement
/// line by line, and what persons decided and recorded. Reads it on the worker.
class ClaimWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit ClaimWidget(Acts& acts, QWidget* parent = nullptr);

    /// As of the date that the session shows.
    void setInvoice(CustomerId customer, InvoiceId invoice);
    [[nodiscard]] bool isBusy() const { return isBusy_; }
    [[nodiscard]] const std::optional<InvoiceStatement>& statement() const { return statement_; }
    /// "What the law grants: 412.60 €"; without an amount where there is none.
    [[nodiscard]] QString title() const;

signals:
    /// What was read is shown.
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Read;

    void take(Read read);
    void describe();
    void offer();
    void recordEvent();

    Acts& acts_;
    CustomerId customer_;
    InvoiceId invoice_;
    bool isBusy_ = false;
    std::optional<InvoiceStatement> statement_;
    ClaimLinesModel* lines_;
    ClaimSummary* summary_;
    QLabel *regimeName_, *regime_, *cautions_, *limit_;
    QPushButton *choose_, *waive_, *output_;
    TablePanel* linePanel_;
    ClaimRecords* records_;
    StatementOutput* document_;
};

} // namespace encours
