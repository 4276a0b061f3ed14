// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/invoices/settlement_columns.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTabBar;

namespace encours {

class Acts;
class AttachmentsWidget;
class ClaimWidget;
class PolicyCardWidget;
class TablePanel;

/// One document: when what of it falls due, what settled it, what is contested, where it came from, and what persons
/// corrected; and what the law grants for its delay.
class InvoicePage : public QScrollArea {
    Q_OBJECT

public:
    enum Tab : int { dueItems, claim };

    /// `acts` outlives the page.
    explicit InvoicePage(Acts& acts, QWidget* parent = nullptr);

    void setDetail(std::shared_ptr<const LedgerView> view, InvoiceDetail detail);
    void showClaim();
    [[nodiscard]] ClaimWidget& claimWidget() const { return *claim_; }
    [[nodiscard]] AttachmentsWidget& attachments() const { return *attachments_; }

signals:
    void backRequested();
    void customerRequested(encours::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addParts(QWidget& content);
    void describe();
    void offer();
    void correctDueDay();
    void resetDueDay();
    void contest();
    void closeDispute();
    void addNote();
    /// The one that is selected, else the first; nullptr: there is none.
    [[nodiscard]] const DueLine* chosen() const;
    [[nodiscard]] QString origin() const;

    Acts& acts_;
    std::shared_ptr<const LedgerView> view_;
    InvoiceDetail detail_;
    DueLinesModel* items_;
    SettlementsModel* settlements_;
    QPushButton *back_, *customer_, *correct_, *reset_, *contest_, *note_;
    QLabel *heading_, *explanation_, *facts_, *notes_;
    TablePanel *itemPanel_, *settlementPanel_;
    AttachmentsWidget* attachments_;
    ClaimWidget* claim_;
    PolicyCardWidget* policy_;
    QTabBar* tabs_;
};

} // namespace encours
