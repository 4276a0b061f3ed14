// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

namespace encours {

/// Reads a FEC and imports it: see import_books.
[[nodiscard]] ImportReport import_fec(const ImportRequest& request, const Clock& clock, const Progress& progress = {});

} // namespace encours
