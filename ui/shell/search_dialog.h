// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_session.h"
#include "ui/shell/invoice_finder.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace encours {

/// Finds a page, a command, a customer or an invoice by any part of its name or number, without the mouse: Ctrl+K, a few
/// letters, Enter.
///
/// Accents and capitals do not count; each word typed must be met. What begins with the text comes first; pages and
/// commands stand before customers, these before invoices, which a worker looks for: there may be a million.
class SearchDialog : public QDialog {
    Q_OBJECT

public:
    /// What can be done from the window, besides going to a customer.
    struct Entry {
        QString name;
        QString kind;     ///< what it is, in a word: shown behind the name
        QString shortcut; ///< empty: none
        std::function<void()> act;
    };

    /// The session outlives it.
    explicit SearchDialog(LedgerSession& session, QWidget* parent = nullptr);
    ~SearchDialog() override;

    /// Begins anew, over the window. Without a ledger there are no customers and no invoices.
    void ask(std::vector<Entry> entries);
    /// Invoices are still looked for.
    [[nodiscard]] bool isSearching() const { return searching_; }

signals:
    void customerChosen(encours::CustomerId customer);
    void invoiceChosen(encours::InvoiceId invoice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        QString words; ///< as they are searched
        QString shown;
        std::function<void()> act;
    };

    void followView();
    void find();
    /// On the worker, once the numbers are read.
    void findNumbers();
    void showInvoices(const FoundInvoices& found);
    void count();
    void act();

    LedgerSession& session_;
    QLineEdit* edit_;
    QListWidget* list_;
    QLabel* count_;
    std::vector<Found> entries_;
    std::vector<Found> customers_;
    std::shared_ptr<const LedgerView> view_;
    std::shared_ptr<const InvoiceNumbers> numbers_; ///< of numbersOf_
    std::shared_ptr<const LedgerSnapshot> numbersOf_;
    std::vector<std::function<void()>> shown_; ///< what each row of the list does
    std::size_t found_ = 0;                    ///< without invoices
    std::size_t foundInvoices_ = 0;
    bool searching_ = false;
    bool actWhenFound_ = false;   ///< Enter came before the answer
    std::atomic<int> wanted_ = 0; ///< number of the last question: answers to earlier ones are dropped
    QThreadPool pool_;
};

} // namespace encours
