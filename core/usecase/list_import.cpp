// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/list_import.h"

#include "core/base/random.h"
#include "core/import/list_file.h"
#include "core/money/money.h"
#include "core/store/company_store.h"
#include "core/store/import_batch_store.h"
#include "core/store/journal_store.h"
#include "core/store/open_sums_store.h"
#include "core/store/sqlite_error.h"
#include "core/usecase/import_target.h"
#include "core/usecase/source_file.h"
#include "core/usecase/steady_progress.h"

namespace encours {

namespace {

constexpr std::size_t records_between_reports = 1024;

class Import {
public:
    Import(const ImportRequest& request, const Clock& clock, const Progress& progress,
           const MakeListWriter& make_writer)
        : request_(request),
          clock_(clock),
          make_writer_(make_writer),
          progress_(progress),
          log_(report_, text_of(request.source)),
          list_(request.source) {
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
    void refuse(IssueCode code);
    bool survey();
    void write();
    void write_rows(const store::Transaction& transaction);
    bool take_records(ListWriter& writer);
    void finish(const ListImport& import, ListWriter& writer, store::ImportBatch& batch);
    void enter_in_journal(const ListImport& import, const store::ImportBatch& batch, const ListWriter& writer) const;

    const ImportRequest& request_;
    const Clock& clock_;
    const MakeListWriter& make_writer_;
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
    return !report_.cancelled && !report_.refused;
}

void Import::write() {
    ImportTarget target(request_, clock_);
    auto& connection = target.connection();
    connection.stop_when([this] { return !progress_.goes_on(); });
    {
        store::Transaction transaction(connection);
        target.prepare(transaction, request_.csv.currency.value_or(Currency()));
        write_rows(transaction);
        if (!report_.refused && !report_.cancelled && !request_.dry_run)
            transaction.commit();
        else
            report_.batch.clear();
    }
    connection.stop_when({});
}

/// False when the import ends here: broken off, or the file is not what was surveyed.
bool Import::take_records(ListWriter& writer) {
    const auto records = list_.opener(layout_)();
    if (layout_.header_line == 0)
        records->expect(layout_.cells);
    const auto surveyed = 2 * static_cast<std::int64_t>(layout_.bytes);
    Record record;
    for (std::size_t i = 0; records->next(record); ++i) {
        if (i % records_between_reports == 0 &&
            !progress_.goes_on(surveyed + static_cast<std::int64_t>(records->bytes_read()))) {
            report_.cancelled = true;
            return false;
        }
        if (record.line <= layout_.header_line)
            records->expect(record.line == layout_.header_line ? layout_.cells : 0);
        else if (writer.take(record))
            ++report_.read;
    }
    if (!records->is_as_surveyed())
        refuse(IssueCode::source_changed);
    else if (report_.read == 0)
        refuse(IssueCode::no_rows);
    return !report_.refused;
}

void Import::write_rows(const store::Transaction& transaction) {
    const auto company = store::read_company(transaction.connection());
    store::ImportBatch batch;
    batch.uuid = new_uuid();
    const auto source = "csv:" + std::string(to_text(request_.csv.kind));
    batch.source_id = store::find_or_add_source(transaction, source, report_.format);
    batch.file_name = text_of(request_.source.filename());
    batch.file_digest = layout_.digest;
    batch.imported_at = clock_.now_utc_ms();
    batch.actor = request_.actor;
    const auto id = store::add_batch(transaction, batch);
    const ListImport import{request_,
                            transaction,
                            id,
                            batch.source_id,
                            layout_,
                            request_.csv.currency.value_or(company.currency),
                            company.currency,
                            clock_.today(),
                            report_,
                            log_};
    const auto writer = make_writer_(import);
    if (!take_records(*writer))
        return;
    writer->finish();
    finish(import, *writer, batch);
}

void Import::finish(const ListImport& import, ListWriter& writer, store::ImportBatch& batch) {
    const auto accounted = writer.accepted() + report_.rejected_count;
    report_.controls.push_back(
        {"rows", std::to_string(report_.read), std::to_string(accounted), report_.read == accounted});
    const auto sums = store::open_sums(import.transaction.connection(), [](InvoiceId) { return false; });
    const auto open = sums.all.find(import.company_currency.packed());
    report_.open_total = minor_to_text(open == sums.all.end() ? 0 : open->second, import.company_currency.decimals());
    log_.sort();
    report_.refused = writer.accepted() == 0 || (request_.strict && report_.rejected_count > 0);
    report_.batch = batch.uuid;
    batch.rows_read = report_.read;
    batch.rows_rejected = report_.rejected_count;
    store::finish_batch(import.transaction, import.batch, batch);
    enter_in_journal(import, batch, writer);
}

void Import::enter_in_journal(const ListImport& import, const store::ImportBatch& batch,
                              const ListWriter& writer) const {
    ImportFacts facts;
    facts.batch = batch.uuid;
    facts.file_digest = batch.file_digest;
    facts.rows_read = batch.rows_read;
    facts.rows_rejected = batch.rows_rejected;
    facts.changes = store::changes_by_uuid(import.transaction.connection(), writer.changes());
    JournalEvent event;
    event.at_utc_ms = batch.imported_at;
    event.actor = batch.actor;
    event.event = "import";
    event.entity = "import_batch";
    event.entity_id = import.batch.value;
    event.facts = to_canonical_json(facts);
    event.personal_text = batch.file_name;
    store::append_to_journal(import.transaction, std::move(event));
}

} // namespace

ImportReport import_list(const ImportRequest& request, const Clock& clock, const Progress& progress,
                         const MakeListWriter& make_writer) {
    return Import(request, clock, progress, make_writer).run();
}

} // namespace encours
