// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/progress.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// A ledger among others, at a glance: as its own window would show it on its usual date.
struct LedgerOverview {
    std::string company;
    bool is_demonstration = false;
    Currency currency;
    Date at;                            ///< of the amounts: default_date()
    std::optional<Date> last_known_day; ///< nothing: no data yet
    std::int64_t open = 0;              ///< minor units, as the aged balance's total
    std::int64_t overdue = 0;
    std::int64_t unallocated = 0; ///< cash that is set against nothing; from 0
    std::int64_t overdue_customers = 0;
    /// Customers to contact and tasks due on the day asked for; nothing while the ledger is reminded by no written rules.
    std::optional<std::int64_t> to_do;
    std::int64_t rows_refused = 0; ///< of the last import that still stands
    /// Controls that do not hold, of the last import of each source: what a later one has put right counts no more.
    std::int64_t controls_failed = 0;
    bool has_other_currencies = false; ///< open amounts that `open` leaves out
};

enum class OverviewError : std::uint8_t {
    not_found,
    not_a_ledger,
    empty,
    newer_version,
    /// Not read: opening it brings it up to date, which a glance must not do.
    older_version,
    locked,
    corrupt,
    unreadable, ///< no permission, or the disk fails
    cancelled,
};

/// Reads a ledger and changes nothing; another program's lock is not waited for.
[[nodiscard]] Result<LedgerOverview, OverviewError> ledger_overview(const std::filesystem::path& ledger, Date today,
                                                                    const Progress& progress = {});

} // namespace encours
