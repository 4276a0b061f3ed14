// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/record_source.h"
#include "core/usecase/survey_source.h"

namespace encours {

/// The first rows after a list's header, parsed by what reads its kind where `is_accepted`, else cell by cell: a list that is
/// refused has no rows. Every cell that cannot be read is marked, not just the one that its row is refused for.
[[nodiscard]] std::vector<SurveyedRow> first_rows(RecordSource& records, const CsvLayout& layout, bool is_accepted,
                                                  Currency currency, Date today, std::size_t count);

} // namespace encours
