// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/exit_code.h"
#include "app/json_output.h"
#include "core/import/report.h"

#include <string>
#include <vector>

namespace encours {

// What an import did, for people and for scripts.

struct ImportedSource {
    std::string source; ///< as it was typed
    ImportReport report;
};

[[nodiscard]] ExitCode exit_code(const ImportReport& report);
/// The counts and what follows from them; the issues are said apart.
[[nodiscard]] QString report_text(const ImportedSource& imported, bool dry_run);
/// What was refused and what is doubtful, the first of each; then why nothing was changed, where nothing was.
void say_issues(Console& console, const ImportReport& report);
/// The object of the contract. Of several sources: their sums under the same keys, and each alone under "sources".
[[nodiscard]] Json report_json(const std::vector<ImportedSource>& imported);

/// The fields of `--map`, for the help.
[[nodiscard]] QString fields_text();

} // namespace encours
