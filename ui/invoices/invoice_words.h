// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/arranged_invoices.h"

namespace encours {

[[nodiscard]] QString invoiceColumnName(InvoiceColumn column);
[[nodiscard]] QString itemStatusName(ItemStatus status);
/// A due day that the source did not tell bears "≈", one that a person corrected "✎".
[[nodiscard]] QString dueText(Date due, DueOrigin origin);
/// What these signs mean; empty for a day that was told.
[[nodiscard]] QString dueOriginHint(DueOrigin origin);

} // namespace encours
