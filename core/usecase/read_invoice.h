// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/invoice_detail.h"

#include <filesystem>
#include <optional>

namespace encours {

/// All that the ledger holds about a document; nothing for one that is not there. Throws store's EnvironmentError.
[[nodiscard]] std::optional<InvoiceDetail> read_invoice(const std::filesystem::path& ledger, InvoiceId id);

} // namespace encours
