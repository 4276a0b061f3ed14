// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/enter_payment.h"
#include "ui/common/form_dialog.h"

class QCheckBox;
class QTableWidget;

namespace encours {

class AmountEdit;
class CustomerEdit;

/// Payments, one after the other: what each most likely settles is proposed as soon as customer and amount are typed, and
/// may be corrected line by line; a small difference is settled only when it is ticked. Enter saves and offers the next.
class PaymentEntry : public FormDialog {
    Q_OBJECT

public:
    PaymentEntry(Acts& acts, const LedgerView& view, QWidget* parent);

private:
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
    CustomerEdit* customer_;
    AmountEdit* amount_;
    QDateEdit* paid_;
    QLineEdit* reference_;
    QTableWidget* parts_;
    QLabel* words_;
    QCheckBox* difference_;
    QString ground_;
    bool filling_ = false;
    int differenceRow_ = -1; ///< the one item that is short by little
};

} // namespace encours
