// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"

#include <string>

namespace encours {

// The texts that stand in the file beside the numbers of Receivables, fetched for what is on screen.

/// Who owes.
struct CustomerRow {
    CustomerId id;
    std::string code;
    std::string name;
    std::string city;
    CustomerKind kind = CustomerKind::business;
};

/// A document.
struct InvoiceRow {
    InvoiceId id;
    std::string number;
    std::string label;
    std::string category;
};

/// To whom it is owed.
struct CompanyRow {
    std::string name;
    std::string city;
    std::string currency;
    bool is_demonstration = false;
    bool can_sign_letters = false; ///< see CompanyIdentity
};

} // namespace encours
