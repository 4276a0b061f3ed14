// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/survey_source.h"

#include "core/import/cell_text.h"
#include "core/import/column_map.h"
#include "core/import/kind_recognition.h"
#include "core/import/list_file.h"
#include "core/store/company_store.h"
#include "core/store/mapping_profile_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/first_rows.h"
#include "core/usecase/import_source.h"
#include "core/usecase/mapping_profiles.h"
#include "core/usecase/source_file.h"
#include "core/usecase/steady_progress.h"

#include <algorithm>

namespace encours {

namespace {

/// What the ledger says about the lists that come into it.
struct Habits {
    Currency currency;
    PaymentTerms terms;
    std::vector<MappingProfile> profiles;
};

Habits habits_of(const std::filesystem::path& ledger) {
    Habits habits;
    std::error_code unknown;
    if (!std::filesystem::exists(ledger, unknown) || std::filesystem::file_size(ledger, unknown) == 0 || unknown)
        return habits;
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const auto company = store::read_company(connection);
    habits.currency = company.currency;
    if (const auto terms = parse_payment_terms(company.terms))
        habits.terms = terms.value();
    habits.profiles = store::read_mapping_profiles(connection);
    return habits;
}

/// How many titles of the list the profile names; 0 where one of them is missing, or where it names hardly any.
std::size_t titles_in_common(const MappingProfile& profile, const std::vector<std::string>& headers) {
    std::size_t named = 0;
    for (const auto& [field, header] : profile.options.columns) {
        if (header.empty() || column_from_position(header))
            continue;
        const auto title = fold(header);
        if (std::none_of(headers.begin(), headers.end(),
                         [&title](const std::string& other) { return fold(other) == title; }))
            return 0;
        ++named;
    }
    return named < 2 ? 0 : named;
}

class Survey {
public:
    Survey(const SurveyRequest& request, const Clock& clock, const Progress& progress)
        : request_(request),
          import_(request.import),
          clock_(clock),
          progress_(progress),
          habits_(habits_of(request.import.ledger)),
          list_(import_.source) {}

    SourceSurvey take();

private:
    void refuse(Issue issue) { survey_.refusals.push_back(std::move(issue)); }
    bool use_profile(const std::string& name);
    void read();
    void recognise();
    void tell_columns();

    const SurveyRequest& request_;
    ImportRequest import_;
    const Clock& clock_;
    SteadyProgress progress_;
    Habits habits_;
    ListFile list_;
    SourceSurvey survey_;
};

SourceSurvey Survey::take() {
    survey_.company_terms = habits_.terms;
    if (const auto refusal = source_refusal(import_.source)) {
        Issue issue;
        issue.code = *refusal;
        refuse(std::move(issue));
        return survey_;
    }
    if ((request_.recognise_kind || import_.csv.kind == ListKind::receivables) && is_books(import_)) {
        survey_.format = SourceFormat::fec;
        return survey_;
    }
    if (!import_.profile.empty() && !use_profile(import_.profile))
        return survey_;
    read();
    if (import_.profile.empty() && !survey_.cancelled)
        recognise();
    for (const auto& profile : habits_.profiles) {
        if (profile.options.kind == import_.csv.kind)
            survey_.profiles.push_back(profile.name);
    }
    survey_.options = import_.csv;
    if (survey_.cancelled)
        return survey_;
    tell_columns();
    const auto currency = import_.csv.currency.value_or(habits_.currency);
    survey_.rows = first_rows(*list_.opener(survey_.layout)(), survey_.layout, survey_.refusals.empty(), currency,
                              clock_.today(), SourceSurvey::rows_shown);
    return survey_;
}

/// False when it is not there, or cannot be read.
bool Survey::use_profile(const std::string& name) {
    import_.profile = name;
    auto profiled = with_profile(import_);
    if (!profiled) {
        refuse(profiled.error());
        return false;
    }
    auto request = std::move(profiled.value().request);
    if (!profiled.value().to_save) {
        survey_.profile = name;
        survey_.profile_terms = request.terms;
        survey_.profile_is_complete_list = request.lists_all_open();
    }
    import_ = std::move(request);
    return true;
}

void Survey::read() {
    auto read = list_.survey(
        import_.csv, [this](std::uint64_t bytes) { return progress_.goes_on(static_cast<std::int64_t>(bytes)); });
    survey_.cancelled = read.cancelled;
    survey_.format = read.layout.format;
    survey_.layout = std::move(read.layout);
    survey_.refusals = std::move(read.refusals);
    survey_.sheets = list_.sheets();
}

/// A profile that was made for lists with these titles, else their kind.
void Survey::recognise() {
    const auto headers = survey_.layout.columns.headers;
    const MappingProfile* best = nullptr;
    std::size_t most = 0;
    for (const auto& profile : habits_.profiles) {
        const bool may_be = request_.recognise_kind || profile.options.kind == import_.csv.kind;
        const auto common = may_be && request_.recognise_profile ? titles_in_common(profile, headers) : 0;
        if (common > most) {
            best = &profile;
            most = common;
        }
    }
    if (best != nullptr) {
        import_.csv.kind = best->options.kind;
        if (use_profile(best->name))
            read();
        return;
    }
    const auto kind = request_.recognise_kind && !headers.empty() ? recognise_list_kind(headers) : import_.csv.kind;
    if (kind == import_.csv.kind)
        return;
    import_.csv.kind = kind;
    read();
}

void Survey::tell_columns() {
    const auto& map = survey_.layout.columns;
    survey_.columns.resize(std::max({map.headers.size(), map.cells_needed(), survey_.layout.cells}));
    for (std::size_t i = 0; i < map.headers.size(); ++i)
        survey_.columns[i].title = map.headers[i];
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        // A list that knows its customers by name alone may have one column for both.
        if (const auto& place = map.places[i]; place && !survey_.columns[place->column].field)
            survey_.columns[place->column].field = static_cast<ReceivableField>(i);
    }
}

} // namespace

SourceSurvey survey_source(const SurveyRequest& request, const Clock& clock, const Progress& progress) {
    return Survey(request, clock, progress).take();
}

} // namespace encours
