// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_report.h"
#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

namespace encours {

/// Imports the lines of the books about receivables, from a FEC that was read. The ledger is a function of the set of
/// lines: in which order files come, and how often, changes nothing. See import_source.
[[nodiscard]] ImportReport import_books(const ImportRequest& request, FecReport fec, const Clock& clock,
                                        const Progress& progress = {});

} // namespace encours
