// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/payment_terms.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/usecase/act.h"

#include <optional>

namespace encours {

/// What the entry of a customer's documents begins with.
struct EntryDefaults {
    PaymentTerms terms; ///< the customer's, else the company's, else 30 days
    Currency currency;  ///< the company's, in which everything is entered
};
[[nodiscard]] EntryDefaults entry_defaults(const std::filesystem::path& ledger, CustomerId customer);

/// An invoice or a credit note that a person enters.
struct EnterDocumentRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    DocumentKind kind = DocumentKind::invoice; ///< or credit_note
    std::string number;
    Date issued;
    std::optional<Date> due;              ///< nothing: by the terms, a credit note on its day
    std::int64_t gross = 0;               ///< positive, minor units of the company's currency, with tax
    std::optional<std::int64_t> net, vat; ///< together the gross amount, where both are told
    std::string label;
    std::string actor;
};

/// Enters a document of no batch: taking imports back leaves it; an import that brings it enriches it
/// (matching/same_document.h). Refused where the customer has a document of that number, however it is spelt. Throws
/// store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> enter_document(const EnterDocumentRequest& request, const Clock& clock);

} // namespace encours
