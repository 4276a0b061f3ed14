// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/enter_document.h"
#include "ui/common/form_dialog.h"

namespace encours {

class AmountEdit;
class CustomerEdit;
class SegmentedChoice;

/// Invoices and credit notes, one after the other: the due day follows from the customer's terms, tax and gross amount from
/// each other; Enter saves and offers the next.
class DocumentEntry : public FormDialog {
    Q_OBJECT

public:
    DocumentEntry(Acts& acts, const LedgerView& view, QWidget* parent);

private:
    void followView();
    void askForCustomer();
    void followCustomer();
    void followTerms();
    /// The third of net, tax and gross, when a person typed two.
    void followAmounts(const AmountEdit* typed);
    [[nodiscard]] Acts::Work work();
    void next();

    EntryDefaults defaults_;
    std::optional<CustomerId> entered_; ///< a new customer that the view does not know yet
    bool dueIsTyped_ = false;
    SegmentedChoice* kind_;
    CustomerEdit* customer_;
    QLineEdit* number_;
    QDateEdit *issued_, *due_;
    AmountEdit *net_, *vat_, *gross_;
    QLineEdit* label_;
};

} // namespace encours
