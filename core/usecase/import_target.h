// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/usecase/clock.h"
#include "core/usecase/held_lease.h"
#include "core/usecase/import_request.h"

#include <optional>
#include <string>

namespace encours {

/// A path as UTF-8, for the journal and for reports.
[[nodiscard]] std::string text_of(const std::filesystem::path& path);

/// The ledger while an import writes to it, with the lease that keeps others out: what it made and took is given back,
/// whatever happens. A dry run writes to a temporary database where there is no ledger yet. Throws store's exceptions;
/// EnvironmentCode::locked names who else imports.
class ImportTarget {
public:
    ImportTarget(const ImportRequest& request, const Clock& clock);
    ~ImportTarget();
    ImportTarget(const ImportTarget&) = delete;
    ImportTarget& operator=(const ImportTarget&) = delete;

    [[nodiscard]] store::Connection& connection() { return connection_; }
    /// First of all in the transaction: the tables and the company, where there are none. `currency` is a new company's.
    void prepare(const store::Transaction& transaction, Currency currency) const;

private:
    const ImportRequest& request_;
    store::Connection connection_;
    std::optional<HeldLease> lease_;
};

} // namespace encours
