// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_receivables.h"

#include "core/base/random.h"
#include "core/import/list_file.h"
#include "core/store/bulk_load.h"
#include "core/store/company_store.h"
#include "core/store/import_batch_store.h"
#include "core/store/journal_store.h"
#include "core/store/mapping_profile_store.h"
#include "core/store/sqlite_error.h"
#include "core/usecase/import_target.h"
#include "core/usecase/mapping_profiles.h"
#include "core/usecase/receivable_import.h"
#include "core/usecase/source_file.h"
#include "core/usecase/steady_progress.h"

#include <algorithm>

namespace encours {

namespace {

/// An import on its way; its report is the result.
class Import {
public:
    Import(const ProfiledImport& profiled, const Clock& clock, const Progress& progress)
        : profiled_(profiled),
          request_(profiled.request),
          clock_(clock),
          today_(clock.today()),
          progress_(progress),
          log_(report_, text_of(request_.source)),
          list_(request_.source) {
        report_.format = to_text(SourceFormat::csv);
    }

    ImportReport run() {
        try {
            if (survey())
                write();
        } catch (const store::Interrupted&) {
            report_.cancelled = true;
            report_.batch.clear();
        }
        return std::move(report_);
    }

private:
    bool survey();
    void write();
    void write_rows(const store::Transaction& transaction);
    [[nodiscard]] ImportRules rules(const store::Company& company) const;
    [[nodiscard]] std::optional<CoveredSpan> covered(const ReceivableImport& import) const;
    void refuse(IssueCode code);
    void keep_profile_file();
    void enter_in_journal(const store::Transaction& transaction, BatchId id, const store::ImportBatch& batch,
                          const ReceivableImport& import) const;

    const ProfiledImport& profiled_;
    const ImportRequest& request_;
    const Clock& clock_;
    Date today_;
    SteadyProgress progress_;
    ImportReport report_;
    IssueLog log_;
    ListFile list_;
    CsvLayout layout_;
};

void Import::refuse(IssueCode code) {
    Issue issue;
    issue.code = code;
    log_.reject(std::move(issue));
    report_.refused = true;
}

bool Import::survey() {
    if (const auto refusal = source_refusal(request_.source)) {
        refuse(*refusal);
        return false;
    }
    std::error_code unknown;
    const auto size = std::filesystem::file_size(request_.source, unknown);
    progress_.expect(unknown ? 0 : 3 * static_cast<std::int64_t>(size));
    auto survey = list_.survey(
        request_.csv, [this](std::uint64_t bytes) { return progress_.goes_on(static_cast<std::int64_t>(bytes)); });
    report_.cancelled = survey.cancelled;
    report_.refused = !survey.refusals.empty();
    for (auto& issue : survey.refusals)
        log_.reject(std::move(issue));
    layout_ = std::move(survey.layout);
    report_.format = to_text(layout_.format);
    report_.sheet = layout_.sheet;
    report_.package = layout_.columns.package;
    if (layout_.lines.present)
        report_.lines = layout_.lines.amount == DocumentLines::Rule::summed ? "summed" : "repeated";
    return !report_.cancelled && !report_.refused;
}

void Import::keep_profile_file() {
    if (!profiled_.to_save || profiled_.file.empty() || write_profile_file(profiled_.file, *profiled_.to_save))
        return;
    report_.profile.clear();
    Issue issue;
    issue.code = IssueCode::profile_unwritable;
    issue.arguments = {request_.profile};
    log_.warn(std::move(issue));
}

void Import::write() {
    ImportTarget target(request_, clock_);
    auto& connection = target.connection();
    connection.stop_when([this] { return !progress_.goes_on(); });
    {
        store::Transaction transaction(connection);
        target.prepare(transaction, request_.csv.currency.value_or(Currency()));
        write_rows(transaction);
        if (!report_.refused && !report_.cancelled && !request_.dry_run) {
            transaction.commit();
            keep_profile_file();
        } else {
            report_.batch.clear();
            report_.profile.clear();
        }
    }
    connection.stop_when({});
}

ImportRules Import::rules(const store::Company& company) const {
    ImportRules rules;
    rules.complete_list = request_.complete_list;
    rules.today = today_;
    rules.scope.tells_settlement = // a list of all that is open tells by being one
        request_.complete_list || layout_.columns.has(ReceivableField::open_amount) ||
        layout_.columns.has(ReceivableField::settled) || layout_.status_tells_settlement;
    rules.scope.tells_dispute =
        layout_.columns.has(ReceivableField::disputed) || layout_.columns.has(ReceivableField::disputed_on);
    rules.scope.last_day = request_.covers ? request_.covers->last : today_;
    const auto company_terms = parse_payment_terms(company.terms);
    rules.default_terms = request_.terms       ? *request_.terms
                          : company_terms.ok() ? company_terms.value()
                                               : PaymentTerms();
    return rules;
}

std::optional<CoveredSpan> Import::covered(const ReceivableImport& import) const {
    const auto last = request_.covers ? request_.covers->last : today_;
    if (request_.complete_list) // it tells what is open on one day, and nothing of what was settled before
        return CoveredSpan{last, last};
    if (request_.covers)
        return request_.covers;
    return CoveredSpan{std::min(import.first_issued().value_or(last), last), last};
}

void Import::write_rows(const store::Transaction& transaction) {
    const auto& connection = transaction.connection();
    const auto company = store::read_company(connection);
    const auto how = rules(company);
    store::BulkLoad bulk(transaction);

    store::ImportBatch batch;
    batch.uuid = new_uuid();
    batch.source_id = store::find_or_add_source(transaction, profiled_.source, report_.format);
    batch.file_name = text_of(request_.source.filename());
    batch.file_digest = layout_.digest;
    batch.imported_at = clock_.now_utc_ms();
    batch.actor = request_.actor;
    batch.balances_only = request_.complete_list;
    const auto id = store::add_batch(transaction, batch);

    ReceivableImport import(transaction, id, batch.source_id, layout_, how, report_, log_);
    RowBatches batches(list_.opener(layout_), layout_, request_.csv.currency.value_or(company.currency), today_);
    const auto surveyed = 2 * static_cast<std::int64_t>(layout_.bytes);
    while (const auto* rows = batches.next()) {
        if (!progress_.goes_on(surveyed + static_cast<std::int64_t>(rows->bytes_read))) {
            report_.cancelled = true;
            return;
        }
        import.take(*rows);
        if (!rows->source_is_the_same)
            return refuse(IssueCode::source_changed);
    }
    if (report_.read == 0)
        return refuse(IssueCode::no_rows);
    bulk.finish();
    import.finish(company.currency);

    report_.refused = import.accepted() == 0 || (request_.strict && report_.rejected_count > 0);
    report_.covers = batch.covers = covered(import);
    report_.batch = batch.uuid;
    batch.rows_read = report_.read;
    batch.rows_rejected = report_.rejected_count;
    store::finish_batch(transaction, id, batch);
    enter_in_journal(transaction, id, batch, import);
    if (profiled_.to_save) {
        report_.profile = profiled_.to_save->name;
        if (profiled_.file.empty())
            store::save_mapping_profile(transaction, *profiled_.to_save, batch.imported_at, batch.actor);
    }
}

void Import::enter_in_journal(const store::Transaction& transaction, BatchId id, const store::ImportBatch& batch,
                              const ReceivableImport& import) const {
    ImportFacts facts;
    facts.batch = batch.uuid;
    facts.file_digest = batch.file_digest;
    facts.rows_read = batch.rows_read;
    facts.rows_rejected = batch.rows_rejected;
    facts.changes = store::changes_by_uuid(transaction.connection(), import.changes());
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

} // namespace

ImportReport import_receivables(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    const auto profiled = with_profile(request);
    if (profiled)
        return Import(profiled.value(), clock, progress).run();
    ImportReport report;
    report.format = to_text(request.format.value_or(SourceFormat::csv));
    report.refused = true;
    IssueLog(report, text_of(request.source)).reject(profiled.error());
    return report;
}

} // namespace encours
