// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace encours {

/// Finds a page, a command or a customer by any part of its name, without the mouse: Ctrl+K, a few letters, Enter.
///
/// Accents and capitals do not count; each word typed must be met. What begins with the text comes first; pages and
/// commands stand before customers.
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

    explicit SearchDialog(QWidget* parent = nullptr);

    /// Begins anew, over the window. Without a ledger there are no customers.
    void ask(std::vector<Entry> entries, std::shared_ptr<const LedgerView> view);

signals:
    void customerChosen(encours::CustomerId customer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        QString words; ///< as they are searched
        QString shown;
        std::function<void()> act;
    };

    void gatherCustomers();
    void find();
    void act();

    QLineEdit* edit_;
    QListWidget* list_;
    QLabel* count_;
    std::vector<Found> entries_;
    std::vector<Found> customers_;
    std::shared_ptr<const LedgerView> view_;
    std::vector<const Found*> shown_; ///< by row of the list
};

} // namespace encours
