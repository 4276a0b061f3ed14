// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_options.h"
#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/progress.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

struct ImportRequest {
    std::filesystem::path ledger; ///< created when absent
    std::filesystem::path source;
    CsvOptions csv;
    std::optional<PaymentTerms> terms; ///< for invoices whose source has no due day; else the company's
    std::optional<CoveredSpan> covers;
    bool complete_list = false;
    bool strict = false;      ///< one refused row refuses the whole
    bool dry_run = false;     ///< everything but the commit
    std::string actor;        ///< who asks, for the journal
    std::string company_name; ///< of a ledger that is created; empty: the file's name
};

/// Reads the source twice (first to learn its encoding, separator, columns, date order; then row by row) in memory
/// bounded by the number of distinct documents, and stores what is accepted and its journal entry in one transaction.
/// Idempotent: what is there already is left. A source or row refused is in the report, never an exception; a disk that
/// is full or a file that is locked is store's exception, and nothing was changed.
[[nodiscard]] ImportReport import_receivables(const ImportRequest& request, const Clock& clock,
                                              const Progress& progress = {});

} // namespace encours
