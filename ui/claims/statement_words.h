// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/late_interest.h"

#include <QString>

namespace encours {

// What stands beside the balances of an invoice; a sentence a line where there are several.

/// Which rule, on which ground, what it refused, and how it counts.
[[nodiscard]] QString regimeWords(const InvoiceStatement& statement);
/// What is uncertain, kept in reserve or given up, and what each further day adds.
[[nodiscard]] QString cautionWords(const InvoiceStatement& statement);
/// Of the due item whose time ends first; empty where nothing is left to claim.
[[nodiscard]] QString limitWords(const InvoiceStatement& statement);

} // namespace encours
