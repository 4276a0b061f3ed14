// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/late_interest.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// What is decided for one invoice: claim, keep or waive; how part payments count; what bears interest.
void openChoicesDialog(Acts& acts, const InvoiceStatement& statement, QWidget* parent);

/// An amount of the interest or of the indemnity is given up, with its reason.
void openWaiveDialog(Acts& acts, const InvoiceStatement& statement, QWidget* parent);

/// Of which claims something is recorded.
struct EventSubject {
    CustomerId customer;
    std::optional<InvoiceId> invoice;
    QString number; ///< of the invoice
    Currency currency;
};
/// Something that the law counts from: a judgment, a formal notice received, an acknowledgement, with its proof.
void openLegalEventDialog(Acts& acts, const EventSubject& subject, QWidget* parent);

} // namespace encours
