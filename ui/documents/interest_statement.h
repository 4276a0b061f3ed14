// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"
#include "core/ledger/customer_identity.h"
#include "core/usecase/late_interest.h"
#include "ui/documents/document.h"

#include <string>
#include <vector>

namespace encours {

/// All that a statement of interest is written from.
struct StatedAccount {
    CompanyIdentity creditor;
    CustomerIdentity debtor;
    std::string customerCode;
    std::string language; ///< of the debtor (documentLanguage)
    Date at;              ///< interest runs up to it, included
    Date drawnUp;         ///< the day of the document itself: a letter is not antedated
    std::vector<InvoiceStatement> invoices;
};

/// Of all that the customer owes late, or of one invoice. Nothing where there is nothing to state.
[[nodiscard]] bool hasAnythingToState(const StatedAccount& account);

/// "Décompte d'intérêts de retard", in the language of whom it addresses: each claim's segments one below the other, what was
/// paid and what it settled, the three balances, the legal grounds, and what is uncertain. Claimed by a statement, never by an
/// invoice with VAT.
[[nodiscard]] Document interestStatement(const StatedAccount& account, const LegalData& law);

/// "Décompte Charpente Morel 2026-10-31": for the name of its file.
[[nodiscard]] QString interestStatementName(const StatedAccount& account);

} // namespace encours
