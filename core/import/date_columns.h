// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_parser.h"
#include "core/import/receivable_field.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// How a column of days is written, by all its values and by what the file's other columns prove.
struct DateColumn {
    enum class Finding : std::uint8_t {
        none,       ///< the column is empty
        order,      ///< see candidates.front()
        ambiguous,  ///< two candidates
        unreadable, ///< nothing reads enough of it; candidates.front() reads the most
    };
    Finding finding = Finding::none;
    std::vector<DateOrder> candidates;
    std::uint64_t failures = 0; ///< values that candidates.front() does not read
};

/// Judges the columns of one file together (the rule stands at survey_csv). `seen[i]` is what a field's column held.
[[nodiscard]] PerField<DateColumn> judge_date_columns(const PerField<DateOrderInference>& seen);

} // namespace encours
