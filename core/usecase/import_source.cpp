// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_source.h"

#include "core/usecase/import_receivables.h"

namespace encours {

ImportReport import_source(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    switch (request.format.value_or(SourceFormat::csv)) {
    case SourceFormat::csv:
        break;
    }
    return import_receivables(request, clock, progress);
}

} // namespace encours
