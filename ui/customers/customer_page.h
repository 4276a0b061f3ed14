// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/item_columns.h"
#include "ui/customers/payment_columns.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace encours {

class Acts;
class AgedBarWidget;
class ChartCard;
class CustomerClaimsWidget;
class CustomerSheetView;
class FollowUpWidget;
class PolicyCardWidget;
class TablePanel;
class TimelinePanel;

/// One customer: what it owes and how old that is; its documents, its payments, what the law grants for its delays, what
/// happened with it, how late it paid, and who it is.
class CustomerPage : public QScrollArea {
    Q_OBJECT

public:
    enum Tab : int { openItems, documents, payments, claims, followUp, timeline, delays, sheet };

    /// `acts` outlives the page.
    explicit CustomerPage(Acts& acts, QWidget* parent = nullptr);

    /// Another customer than before is shown from what it owes, or from who it is.
    void setDetail(CustomerDetail detail, bool onSheet = false);
    void showSheet();
    /// Until the detail has been read.
    void clear();
    [[nodiscard]] TablePanel& panel() const { return *panel_; }

signals:
    void backRequested();
    void invoiceRequested(encours::InvoiceId invoice);
    /// What the law grants for it is wanted.
    void claimRequested(encours::InvoiceId invoice);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addTabs(QVBoxLayout& layout);
    void addTab(QVBoxLayout& layout, QWidget* inside, bool inCard);
    void showMonth(Date day);
    void showAllDocuments();
    void describe();
    void nameTabs();
    [[nodiscard]] QString payingHabit() const;

    Acts& acts_;
    CustomerDetail detail_;
    Date month_ = no_day; ///< whose settled documents are listed
    ItemsModel* model_;
    ItemsModel* documents_;
    PaymentsModel* payments_;
    QPushButton* backButton_;
    QPushButton* writeButton_;
    QPushButton* monthButton_;
    QLabel* heading_;
    QLabel* explanation_;
    QLabel* habit_;
    AgedBarWidget* bar_;
    PolicyCardWidget* policy_;
    QTabBar* tabs_;
    std::vector<QWidget*> parts_; ///< by Tab; one is shown
    TablePanel *panel_, *documentsPanel_, *paymentsPanel_;
    TimelinePanel* timeline_;
    ChartCard* chart_;
    CustomerSheetView* sheet_;
    CustomerClaimsWidget* claims_;
    FollowUpWidget* followUp_;
};

} // namespace encours
