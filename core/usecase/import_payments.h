// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

namespace encours {

/// Imports a list of payments. See import_source; what becomes of a row stands at ImportedPayments.
///
/// Whose payment a row is, its code tells (as any source spells it), else the name, else the document that it pays, where
/// one customer alone has it.
[[nodiscard]] ImportReport import_payments(const ImportRequest& request, const Clock& clock,
                                           const Progress& progress = {});

} // namespace encours
