// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/term_cap.h"
#include "core/ledger/customer_sheet.h"
#include "ui/claims/claimed_invoices.h"
#include "ui/common/acts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours {

class ClaimRecords;
class ClaimSummary;
class StatementOutput;
class TablePanel;

/// What the law grants for all that a customer owes late: the balances, each invoice, terms that break the law, and what was
/// recorded of the customer. Reads it on the worker, when it is seen.
class CustomerClaimsWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit CustomerClaimsWidget(Acts& acts, QWidget* parent = nullptr);

    void setCustomer(const CustomerSheet& sheet);
    [[nodiscard]] bool isBusy() const { return isBusy_; }
    [[nodiscard]] const std::optional<CustomerStatement>& statement() const { return statement_; }

signals:
    void invoiceRequested(encours::InvoiceId invoice);
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void take(std::optional<CustomerStatement> statement, const std::vector<LegalEvent>& events);
    void describe();
    void offer();
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] QString otherTotals() const;

    Acts& acts_;
    CustomerId customer_;
    std::optional<TermBreach> breach_; ///< of its terms
    std::shared_ptr<const LedgerView> readFor_;
    bool isBusy_ = false;
    std::optional<CustomerStatement> statement_;
    ClaimedInvoicesModel* invoices_;
    ClaimSummary* summary_;
    QLabel *terms_, *words_;
    QPushButton* output_;
    TablePanel* invoicePanel_;
    ClaimRecords* records_;
    StatementOutput* document_;
};

} // namespace encours
