// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/interest_statement.h"

#include <filesystem>
#include <optional>

namespace encours {

/// What a statement of interest is written from, of one invoice or of all that the customer owes late. Nothing where nothing
/// is late, or no such customer is there. As of the close of `at`, in a document of the day `drawnUp`. Throws store's EnvironmentError.
[[nodiscard]] std::optional<StatedAccount> readStatedAccount(const std::filesystem::path& ledger, CustomerId customer,
                                                             std::optional<InvoiceId> invoice, Date at, Date drawnUp,
                                                             const InterestOptions& options = {});

} // namespace encours
