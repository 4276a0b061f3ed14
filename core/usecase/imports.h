// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/report.h"
#include "core/ledger/coverage.h"
#include "core/usecase/clock.h"
#include "core/usecase/ledger_file.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// One import of the list of imports.
struct ImportedBatch {
    std::int64_t number = 0; ///< in the file, counting up
    std::string batch;       ///< UUID
    std::string file, source, format, actor;
    std::int64_t imported_at_utc_ms = 0;
    std::int64_t read = 0;
    std::int64_t rejected = 0;
    std::optional<CoveredSpan> covers;
    bool balances_only = false;
    std::optional<std::int64_t> undone_at_utc_ms;
    /// What it brought and still owns, and rows of other imports that it changed.
    std::int64_t customers = 0, documents = 0, payments = 0, book_lines = 0, changed = 0;
    std::vector<Control> controls; ///< as they were when it was made; none: older than that they are kept

    [[nodiscard]] std::int64_t controls_failed() const {
        return std::count_if(controls.begin(), controls.end(), [](const Control& control) { return !control.holds; });
    }
};

/// The days of which a source tells everything, its imports together.
struct CoveredSource {
    std::string source, format;
    std::vector<CoveredSpan> spans;
};

struct Imports {
    std::vector<ImportedBatch> batches; ///< the first first
    std::vector<CoveredSource> sources;
};

[[nodiscard]] Result<Imports, OpenError> list_imports(const std::filesystem::path& ledger);

struct UndoRequest {
    std::filesystem::path ledger;
    std::string batch; ///< UUID, the beginning of one, or number
    std::string actor;
};

struct UndoFailure {
    enum class Reason : std::uint8_t {
        unknown_batch,
        already_undone,
        built_upon, ///< by a later import, which must be taken back first: see below
    };
    Reason reason{};
    std::int64_t number = 0; ///< of the later import
    std::string batch, file; ///< likewise
};

struct UndoneImport {
    std::string batch, file;
    std::int64_t documents_removed = 0;
    std::int64_t documents_kept = 0; ///< somebody acted upon them meanwhile: they stand as cancelled, with the reason
    std::int64_t payments_removed = 0;
    std::int64_t customers_removed = 0;
    std::int64_t rows_restored = 0;
};

/// Takes an import back, with its journal entry, in one transaction. What somebody has changed since stays as it is.
/// Throws store's EnvironmentError: locked when somebody imports.
[[nodiscard]] Result<UndoneImport, UndoFailure> undo_import(const UndoRequest& request, const Clock& clock);

} // namespace encours
