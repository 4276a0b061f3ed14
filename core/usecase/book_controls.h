// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_report.h"
#include "core/import/report.h"
#include "core/ledger/coverage.h"
#include "core/store/connection.h"
#include "core/usecase/issue_log.h"

namespace encours {

/// Holds what the ledger says after an import of books against the lines, read back as the aged balance reads it: debit
/// and credit of the file, what is open on 411 and 413 in total and customer by customer, 413 and 416 apart, and the
/// openings of each year against the closing before. What does not tie is named.
void add_book_controls(const store::Connection& connection, std::int64_t source_id, const FecReport& fec,
                       const Coverage& coverage, ImportReport& report, IssueLog& log);

} // namespace encours
