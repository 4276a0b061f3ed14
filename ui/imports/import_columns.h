// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/imports.h"
#include "ui/common/table_model.h"

namespace encours {

/// A document that an import adds, changes, settles or no longer finds.
struct ChangeLine {
    enum class Kind : std::uint8_t { added, changed, settled, vanished };

    Kind kind = Kind::added;
    ReportedDocument document;
    std::int64_t number = 0; ///< place in the report
};

/// A row that was refused, or taken with a warning.
struct ProblemLine {
    bool isRefused = false;
    Issue issue;
    std::int64_t number = 0; ///< place in the report
};

[[nodiscard]] std::vector<ChangeLine> changeLines(const ImportReport& report);
[[nodiscard]] std::vector<ProblemLine> problemLines(const ImportReport& report);

[[nodiscard]] std::vector<Column<ChangeLine>> changeColumns();
[[nodiscard]] std::vector<Column<ProblemLine>> problemColumns();
[[nodiscard]] std::vector<Column<ImportedBatch>> batchColumns();

using ChangesModel = RowsModel<ChangeLine>;
using ProblemsModel = RowsModel<ProblemLine>;
using BatchesModel = RowsModel<ImportedBatch>;

} // namespace encours
