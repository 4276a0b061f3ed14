// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/enter_payment.h"
#include "ui/common/form_dialog.h"

class QCheckBox;
class QListWidget;
class QStackedWidget;
class QTableWidget;

namespace encours {

class AmountEdit;
class CustomerEdit;

/// Payments, one after the other: what each most likely settles is proposed as soon as customer and amount are typed, and
/// may be corrected line by line; a small difference is settled only when it is ticked. Of an amount alone, the items of
/// all customers of which exactly so much is open are offered. Enter saves and offers the next.
class PaymentEntry : public FormDialog {
    Q_OBJECT

public:
    PaymentEntry(Acts& acts, const LedgerView& view, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// An item that is open by the amount typed.
    struct Fit {
        CustomerId customer;
        QString number, words;
    };
    void lookForFits();
    void showFits(std::vector<Fit> fits);
    void takeFit(int row);

    void followCustomer();
    void propose();
    void showParts(const ProposedPayment& proposal);
    /// What is set against the item of a row; nothing: no amount.
    [[nodiscard]] std::optional<std::int64_t> partAt(int row) const;
    /// What is left of the payment, and what a tick would settle.
    void describe();
    [[nodiscard]] Acts::Work work();
    void next();

    Payable payable_;
    bool isRead_ = false; ///< what the customer owes
    std::vector<Fit> fits_;
    int askedFits_ = 0; ///< number of the last look: answers to earlier ones are dropped
    CustomerEdit* customer_;
    AmountEdit* amount_;
    QDateEdit* paid_;
    QLineEdit* reference_;
    QStackedWidget* stack_; ///< the parts, or the fits while no customer is named
    QTableWidget* parts_;
    QListWidget* fitsList_;
    QLabel* words_;
    QCheckBox* difference_;
    QString ground_;
    bool filling_ = false;
    int differenceRow_ = -1; ///< the one item that is short by little
};

} // namespace encours
