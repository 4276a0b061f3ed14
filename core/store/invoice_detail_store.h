// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/invoice_detail.h"
#include "core/store/connection.h"

#include <optional>

namespace encours::store {

/// Nothing for an id that is not there.
[[nodiscard]] std::optional<InvoiceDetail> read_invoice_detail(const Connection& connection, InvoiceId id);

} // namespace encours::store
