// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

struct CompanyFieldChange {
    CompanyField field{};
    std::string before, after;
};

/// A change of the company's own data, as it is remembered so that it can be taken back.
struct CompanyRevision {
    std::int64_t id = 0;
    std::string uuid;
    std::int64_t saved_at = 0; ///< UTC, milliseconds since 1970-01-01
    std::string actor;
    std::optional<std::int64_t> undoes; ///< id
    std::vector<CompanyFieldChange> changes;
};

[[nodiscard]] CompanyIdentity read_company_identity(const Connection& connection);

/// Writes the fields of a revision and remembers it; `id` is given here. Payment terms that can be read become those that
/// due days are estimated with, emptied ones the law's 30 days (C. com. L441-10 I); others leave them.
std::int64_t write_company_revision(const Transaction& transaction, const CompanyRevision& revision);

/// The last change that was neither taken back nor takes one back; nothing when there is none.
[[nodiscard]] std::optional<CompanyRevision> last_company_revision(const Connection& connection);

} // namespace encours::store
