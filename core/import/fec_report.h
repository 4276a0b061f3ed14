// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/import/report.h"
#include "core/ledger/book_line.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// The balance of a group of accounts at the close of a month, for controls.
struct MonthBalance {
    std::string account; ///< "411", "413", "416", "418", "4191", "491"
    Date month_end;
    std::int64_t balance = 0; ///< debit less credit since the file begins, à-nouveaux included

    friend bool operator==(const MonthBalance&, const MonthBalance&) = default;
};

/// What a FEC says about receivables. Salaries, suppliers, everything else of the books is read over, not kept.
struct FecReport {
    std::string encoding;              ///< in which it was read, "UTF-8", "ISO-8859-15"…
    std::string siren;                 ///< from the file's name, empty where it has none
    std::optional<Date> closing;       ///< from the file's name
    std::int64_t read = 0;             ///< lines, header and blank ones apart
    std::optional<CoveredSpan> covers; ///< first to last booking day
    std::vector<BookLine> lines;       ///< in the file's order
    std::vector<MonthBalance> month_balances;
    std::int64_t debit = 0; ///< of all lines of the file, minor units
    std::int64_t credit = 0;
    std::int64_t entries = 0;
    std::int64_t entries_unbalanced = 0;
    std::vector<Issue> rejected;
    std::vector<Issue> warnings;
    std::int64_t rejected_count = 0;
    std::int64_t warning_count = 0;
    Digest digest{};      ///< of the bytes
    bool refused = false; ///< not a FEC, or not readable as one: rejected says why
    bool cancelled = false;
};

} // namespace encours
