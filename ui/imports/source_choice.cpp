// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source_choice.h"

#include "core/import/column_choice.h"

namespace encours {

void SourceChoice::describe(SurveyRequest& request) const {
    request.import.csv = options;
    request.import.format = format;
    request.import.profile = profile.value_or("");
    request.import.replace_profile = false; // it is looked at as it is
    request.recognise_kind = !kindIsSaid;
    request.recognise_profile = !profile;
}

void SourceChoice::describe(ImportRequest& request, const SourceSurvey& survey) const {
    request.csv = options;
    request.csv.kind = survey.is_books() ? ListKind::receivables : survey.options.kind;
    request.format = format;
    request.profile = survey.profile;
    if (keptAs.empty() || survey.is_books())
        return;
    request.csv = survey.options;
    request.csv.columns = columnsAsShown(survey);
    request.profile = keptAs;
    request.replace_profile = isReplacing;
}

std::map<std::string, std::string> columnsAsShown(const SourceSurvey& survey) {
    std::vector<std::optional<ReceivableField>> fields;
    fields.reserve(survey.columns.size());
    for (const auto& column : survey.columns)
        fields.push_back(column.field);
    return column_choice(survey.options.kind, survey.layout.columns.headers, fields);
}

} // namespace encours
