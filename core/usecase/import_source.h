// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

namespace encours {

/// Adds what a source holds, whatever its format: the one entry for the command line and the window.
///
/// Idempotent: what is there already is left. All that is accepted is stored, with its journal entry, in one transaction.
/// A source or row refused is in the report, never an exception; a disk that is full or a file that is locked is store's
/// exception, and nothing was changed.
[[nodiscard]] ImportReport import_source(const ImportRequest& request, const Clock& clock,
                                         const Progress& progress = {});

/// The source is a FEC: a person said so, else its columns tell, never its name. Who reads lists recognises the rest, and
/// says what is wrong with a source that cannot be read.
[[nodiscard]] bool is_books(const ImportRequest& request);

} // namespace encours
