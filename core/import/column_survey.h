// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_parser.h"
#include "core/import/csv_survey.h"
#include "core/import/document_lines.h"
#include "core/import/record_source.h"
#include "core/money/amount_parser.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What the columns of a list tell by all their values: how days and decimals are written, whether a guessed column holds
/// what its header promised, whether rows lack cells at their end. Memory is the same for any number of rows.
class ColumnSurvey {
public:
    explicit ColumnSurvey(const CsvLayout& layout);

    /// A row that is neither blank nor faulty.
    void see(const Record& record);
    /// After the last row: completes the layout and adds what the list is refused for.
    void conclude(const CsvOptions& options, CsvSurvey& survey) const;

private:
    void see_cell(ReceivableField field, std::string_view cell, CellKind kind);
    void judge_dates(const CsvOptions& options, CsvSurvey& survey) const;
    void drop_wrong_guesses(CsvSurvey& survey) const;
    void name_ignored(CsvSurvey& survey) const;

    const CsvLayout& layout_;
    std::size_t needed_;
    std::size_t required_;
    PerField<DateOrderInference> dates_;
    PerField<DecimalSignInference> numbers_;
    LineSurvey lines_;
    std::vector<std::size_t> blank_; ///< columns in which nothing stood yet
    bool status_is_flag_;
    bool some_status_ = false;
    bool status_tells_settlement_ = false;
    bool some_kind_ = false;
    bool some_customer_kind_ = false;
    bool some_flag_ = false;
    bool some_day_ = false;         ///< in a dispute's column, of itself
    std::uint64_t short_rows_ = 0;  ///< lack cells of fields that may be blank
    std::uint64_t broken_rows_ = 0; ///< lack others
};

} // namespace encours
