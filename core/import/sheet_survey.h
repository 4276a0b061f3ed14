// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_survey.h"
#include "core/import/workbook.h"

namespace encours {

/// As survey_csv, for a workbook: which sheet holds the list, where its header is, what its columns tell.
///
/// The first sheet whose header has all that a list of receivables must have is taken, in the order of the tabs; hidden
/// sheets are left out, but not one that a person named. A title that is merged over several rows of the header stands
/// in each of them.
[[nodiscard]] CsvSurvey survey_workbook(const Workbook& workbook, const CsvOptions& options,
                                        const BytesRead& goes_on = {});

} // namespace encours
