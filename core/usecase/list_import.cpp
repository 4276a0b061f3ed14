// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/list_import.h"

#include "core/import/list_file.h"
#include "core/store/company_store.h"
#include "core/store/import_batch_store.h"
#include "core/store/open_sums_store.h"
#include "core/usecase/import_run.h"

namespace encours {

namespace {

constexpr std::size_t records_between_reports = 1024;

class ListRun final : public ImportRun {
public:
    ListRun(const ProfiledImport& profiled, const Clock& clock, const Progress& progress,
            const MakeListWriter& make_writer)
        : ImportRun(profiled.request, clock, progress),
          profiled_(profiled),
          make_writer_(make_writer),
          list_(request_.source) {
        report_.format = to_text(SourceFormat::csv);
    }

private:
    bool survey() override;
    void write_rows(const store::Transaction& transaction) override;
    bool take_records(ListWriter& writer);
    void add_controls(const ListImport& import, const ListWriter& writer);

    const ProfiledImport& profiled_;
    const MakeListWriter& make_writer_;
    ListFile list_;
    CsvLayout layout_;
};

bool ListRun::survey() {
    auto layout = survey_list(list_);
    if (layout)
        layout_ = std::move(*layout);
    return layout.has_value();
}

/// False when the import ends here: broken off, or the file is not what was surveyed.
bool ListRun::take_records(ListWriter& writer) {
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

void ListRun::write_rows(const store::Transaction& transaction) {
    const auto company = store::read_company(transaction.connection());
    auto batch = new_batch(store::find_or_add_source(transaction, profiled_.source, report_.format), layout_.digest);
    const auto id = store::add_batch(transaction, batch);
    const ListImport import{request_,
                            transaction,
                            id,
                            batch.source_id,
                            layout_,
                            request_.csv.currency.value_or(company.currency),
                            company.currency,
                            default_terms(company),
                            clock_.today(),
                            report_,
                            log_};
    const auto writer = make_writer_(import);
    if (!take_records(*writer))
        return;
    writer->finish();
    add_controls(import, *writer);
    log_.sort();
    report_.refused = writer->accepted() == 0 || (request_.strict && report_.rejected_count > 0);
    finish(transaction, id, batch, writer->changes());
    keep_profile(transaction, profiled_, batch);
}

void ListRun::add_controls(const ListImport& import, const ListWriter& writer) {
    const auto accounted = writer.accepted() + report_.rejected_count;
    report_.controls.push_back(
        {"rows", std::to_string(report_.read), std::to_string(accounted), report_.read == accounted});
    report_.open_total = store::owed_text(
        store::open_sums(import.transaction.connection(), [](InvoiceId) { return false; }), import.company_currency);
}

} // namespace

ImportReport import_list(const ImportRequest& request, const Clock& clock, const Progress& progress,
                         const MakeListWriter& make_writer) {
    const auto profiled = with_profile(request);
    if (!profiled)
        return refused_by_profile(request, profiled.error());
    return ListRun(profiled.value(), clock, progress, make_writer).run();
}

} // namespace encours
