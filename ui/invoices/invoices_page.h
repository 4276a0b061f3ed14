// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/debt_class.h"
#include "ui/common/ledger_session.h"
#include "ui/common/place.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace encours {

class Acts;
class DebtFilter;
class InvoiceNumbers;
class InvoicesModel;
class SegmentedChoice;
class TablePanel;

/// Every due item of the ledger as of the date shown: open, overdue or all.
class InvoicesPage : public QWidget {
    Q_OBJECT

public:
    /// `acts` and its session outlive the page.
    explicit InvoicesPage(Acts& acts, QWidget* parent = nullptr);

    /// Another ledger, date or content is shown: read when the page is seen.
    void followSession();
    void setChoice(InvoiceChoice choice);
    /// Asks to which documents the files go.
    void attach(const QStringList& files);
    [[nodiscard]] TablePanel& panel() const { return *panel_; }
    [[nodiscard]] InvoicesModel& model() const { return *model_; }

signals:
    void invoiceRequested(encours::InvoiceId invoice);
    /// The person chose which items to list.
    void choiceChanged(encours::InvoiceChoice choice);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void readThresholds();
    void askForFiles();
    /// Side by side, or one above the other where large letters leave the heading no room.
    void arrange();
    void retranslate();
    void describe();

    Acts& acts_;
    LedgerSession& session_;
    std::shared_ptr<const LedgerView> read_; ///< that the model shows or makes ready
    std::shared_ptr<const InvoiceNumbers> numbers_;
    std::shared_ptr<const LedgerSnapshot> numbersOf_;
    InvoicesModel* model_;
    QLabel* heading_;
    QLabel* explanation_;
    SegmentedChoice* choice_;
    DebtFilter* debts_;
    DebtThresholds thresholds_;
    QPushButton* enterDocument_;
    QPushButton* enterPayment_;
    QPushButton* attach_;
    QBoxLayout* top_; ///< the heading and what can be entered
    TablePanel* panel_;
};

} // namespace encours
