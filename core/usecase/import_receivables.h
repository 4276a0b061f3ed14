// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

namespace encours {

/// Imports a list of invoices and credit notes. Reads the source twice (first to learn its encoding, separator, columns,
/// date order; then row by row) in memory bounded by the number of distinct documents. See import_source.
[[nodiscard]] ImportReport import_receivables(const ImportRequest& request, const Clock& clock,
                                              const Progress& progress = {});

} // namespace encours
