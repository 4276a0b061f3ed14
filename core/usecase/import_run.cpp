// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_run.h"

#include "core/base/random.h"
#include "core/import/issue_text.h"
#include "core/store/journal_store.h"
#include "core/store/late_checks.h"
#include "core/store/mapping_profile_store.h"
#include "core/store/sqlite_error.h"
#include "core/usecase/import_target.h"
#include "core/usecase/source_file.h"

namespace encours {

ImportRun::ImportRun(const ImportRequest& request, const Clock& clock, const Progress& progress)
    : request_(request), clock_(clock), progress_(progress), log_(report_, text_of(request.source)) {}

ImportReport ImportRun::run() {
    try {
        if (survey())
            write();
    } catch (const store::Interrupted&) {
        report_.cancelled = true;
    }
    if (report_.refused || report_.cancelled || request_.dry_run) {
        report_.batch.clear();
        report_.profile.clear();
    }
    return std::move(report_);
}

void ImportRun::write() {
    ImportTarget target(request_, clock_);
    auto& connection = target.connection();
    connection.stop_when([this] { return !progress_.goes_on(); });
    const store::LateChecks checks(connection);
    {
        store::Transaction transaction(connection);
        target.prepare(transaction, request_.csv.currency.value_or(Currency()));
        write_rows(transaction);
        if (!report_.refused && !report_.cancelled && !request_.dry_run) {
            checks.check(transaction);
            transaction.commit();
            write_profile();
        }
    }
    connection.stop_when({});
}

void ImportRun::keep_profile(const store::Transaction& transaction, const ProfiledImport& profiled,
                             const store::ImportBatch& batch) {
    if (!profiled.to_save)
        return;
    report_.profile = profiled.to_save->name;
    if (profiled.file.empty())
        store::save_mapping_profile(transaction, *profiled.to_save, batch.imported_at, batch.actor);
    else
        profile_to_write_ = &profiled;
}

void ImportRun::write_profile() {
    if (profile_to_write_ == nullptr || write_profile_file(profile_to_write_->file, *profile_to_write_->to_save))
        return;
    report_.profile.clear();
    Issue issue;
    issue.code = IssueCode::profile_unwritable;
    issue.arguments = {request_.profile};
    log_.warn(std::move(issue));
}

ImportReport refused_by_profile(const ImportRequest& request, const Issue& issue) {
    ImportReport report;
    report.format = to_text(request.format.value_or(SourceFormat::csv));
    report.refused = true;
    IssueLog(report, text_of(request.source)).reject(issue);
    return report;
}

void ImportRun::refuse(IssueCode code) {
    Issue issue;
    issue.code = code;
    log_.reject(std::move(issue));
    report_.refused = true;
}

std::optional<CsvLayout> ImportRun::survey_list(ListFile& list) {
    if (const auto refusal = source_refusal(request_.source)) {
        refuse(*refusal);
        return std::nullopt;
    }
    std::error_code unknown;
    const auto size = std::filesystem::file_size(request_.source, unknown);
    progress_.expect(unknown ? 0 : 3 * static_cast<std::int64_t>(size));
    auto survey = list.survey(
        request_.csv, [this](std::uint64_t bytes) { return progress_.goes_on(static_cast<std::int64_t>(bytes)); });
    report_.cancelled = survey.cancelled;
    report_.refused = !survey.refusals.empty();
    for (auto& issue : survey.refusals)
        log_.reject(std::move(issue));
    report_.format = to_text(survey.layout.format);
    report_.sheet = survey.layout.sheet;
    if (report_.cancelled || report_.refused)
        return std::nullopt;
    if (!request_.csv.sheet.empty() && survey.layout.sheet.empty()) {
        Issue issue;
        issue.code = IssueCode::sheet_unknown;
        issue.arguments = {shown(request_.csv.sheet), {}};
        log_.warn(std::move(issue));
    }
    if (!survey.layout.ignored.empty()) {
        Issue issue;
        issue.code = IssueCode::columns_ignored;
        std::string titles;
        for (const auto& title : survey.layout.ignored)
            titles += (titles.empty() ? "" : ", ") + shown(title);
        issue.arguments = {std::move(titles)};
        log_.warn(std::move(issue));
    }
    return std::move(survey.layout);
}

PaymentTerms ImportRun::default_terms(const store::Company& company) const {
    const auto terms = parse_payment_terms(company.terms);
    return request_.terms.value_or(terms.ok() ? terms.value() : PaymentTerms());
}

store::ImportBatch ImportRun::new_batch(std::int64_t source_id, const Digest& digest) const {
    store::ImportBatch batch;
    batch.uuid = new_uuid();
    batch.source_id = source_id;
    batch.file_name = text_of(request_.source.filename());
    batch.file_digest = digest;
    batch.imported_at = clock_.now_utc_ms();
    batch.actor = request_.actor;
    return batch;
}

void ImportRun::finish(const store::Transaction& transaction, BatchId id, store::ImportBatch& batch,
                       const std::map<std::int64_t, BatchTotals>& changes) {
    report_.batch = batch.uuid;
    batch.rows_read = report_.read;
    batch.rows_rejected = report_.rejected_count;
    batch.controls = report_.controls;
    store::finish_batch(transaction, id, batch);

    ImportFacts facts;
    facts.batch = batch.uuid;
    facts.file_digest = batch.file_digest;
    facts.rows_read = batch.rows_read;
    facts.rows_rejected = batch.rows_rejected;
    facts.changes = store::changes_by_uuid(transaction.connection(), changes);
    JournalEvent event;
    event.at_utc_ms = batch.imported_at;
    event.actor = batch.actor;
    event.event = "import";
    event.entity = "import_batch";
    event.entity_id = id.value;
    event.facts = to_canonical_json(facts);
    event.personal_text = batch.file_name;
    store::append_to_journal(transaction, std::move(event));
}

} // namespace encours
