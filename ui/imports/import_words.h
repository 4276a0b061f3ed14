// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/usecase/imports.h"

#include <QString>

#include <utility>
#include <vector>

namespace encours {

/// "Accounting entries (FEC)" of a format's key; other text as it stands.
[[nodiscard]] QString sourceFormatName(const std::string& key);
/// "1 Jan 2026 to 31 Dec 2026"; empty for none.
[[nodiscard]] QString coveredDays(const std::optional<CoveredSpan>& covers);
/// What was found out about the source: what it is called, and the words for it.
[[nodiscard]] std::vector<std::pair<QString, QString>> recognised(const ImportReport& report);

/// What undoing would do, exactly, as a question.
[[nodiscard]] QString undoQuestion(const ImportedBatch& batch);
[[nodiscard]] QString undoneSentence(const UndoneImport& undone);
/// Why an import cannot be undone, and what to do first.
[[nodiscard]] QString undoFailureSentence(const UndoFailure& failure);

} // namespace encours
