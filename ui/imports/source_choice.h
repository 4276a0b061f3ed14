// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"

#include <optional>
#include <string>

namespace encours {

/// What a person said about how one source is to be understood; the rest is recognised.
struct SourceChoice {
    CsvOptions options; ///< its kind counts only where kindIsSaid
    bool kindIsSaid = false;
    std::optional<SourceFormat> format;
    std::optional<std::string> profile; ///< nothing: recognised; empty: none
    std::string keptAs;                 ///< the name under which the mapping is kept with the import; empty: it is not
    bool isReplacing = false;           ///< another is kept under that name so far

    /// Fills the request of a survey.
    void describe(SurveyRequest& request) const;
    /// Fills the request of an import of what the survey showed.
    void describe(ImportRequest& request, const SourceSurvey& survey) const;
};

/// The columns of a survey as it shows them, for the command line and for profiles.
[[nodiscard]] std::map<std::string, std::string> columnsAsShown(const SourceSurvey& survey);

} // namespace encours
