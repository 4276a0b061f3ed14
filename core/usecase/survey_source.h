// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/payment_terms.h"
#include "core/import/csv_survey.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/progress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A cell as it stands in the file and as it was understood.
struct SurveyedCell {
    std::string text; ///< valid UTF-8 on one line, cut where it is long
    std::optional<Date> day;
    std::optional<std::int64_t> amount; ///< minor units of its row's currency
    std::optional<Issue> fault;         ///< why it, or its row because of it, is refused
};

/// One of the first rows. `cells` are as many as the survey has columns.
struct SurveyedRow {
    enum class Standing : std::uint8_t {
        accepted,
        refused,
        left_out, ///< no row of the list: blank, a footer, a draft, a cancelled document
    };
    std::int64_t line = 0;
    Standing standing = Standing::accepted;
    Currency currency;
    std::vector<SurveyedCell> cells;
    std::optional<Issue> fault; ///< of the whole row
};

struct SurveyedColumn {
    std::string title; ///< empty: it has none
    std::optional<ReceivableField> field;
};

/// How a source is understood, before anything is done with it. Where it is refused, as far as it was understood.
struct SourceSurvey {
    static constexpr std::size_t rows_shown = 50;

    SourceFormat format = SourceFormat::csv;
    CsvOptions options; ///< what was asked for, and what the profile says; the kind is that of the list
    CsvLayout layout;
    std::vector<std::string> sheets; ///< of a workbook
    std::vector<SurveyedColumn> columns;
    std::vector<SurveyedRow> rows;
    std::vector<Issue> refusals;
    PaymentTerms company_terms;
    std::string profile;               ///< that is used
    std::vector<std::string> profiles; ///< names of those in the ledger for this kind of list
    std::optional<PaymentTerms> profile_terms;
    bool profile_is_complete_list = false;
    bool cancelled = false;

    [[nodiscard]] bool is_books() const { return format == SourceFormat::fec; }
};

/// What a person leaves to be recognised.
struct SurveyRequest {
    ImportRequest import;
    bool recognise_kind = true;    ///< else it is import.csv.kind
    bool recognise_profile = true; ///< one whose titles the list has, where import.profile names none
};

/// Reads a source as import_source would, by the same readers, and writes nothing: what it is, how it is written, which
/// column holds what, and its first rows with what is wrong with each. The ledger need not be there. Throws as
/// import_source does.
[[nodiscard]] SourceSurvey survey_source(const SurveyRequest& request, const Clock& clock,
                                         const Progress& progress = {});

} // namespace encours
