// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_output.h"
#include "core/usecase/late_interest.h"

#include <QString>

namespace encours {

// A statement of late interest: as one object, and for people.

[[nodiscard]] Json interest_json(const NamedInvoice& invoice, const InvoiceStatement& statement);
[[nodiscard]] QString interest_text(const NamedInvoice& invoice, const InvoiceStatement& statement);

} // namespace encours
