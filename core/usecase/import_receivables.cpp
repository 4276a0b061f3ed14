// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_receivables.h"

#include "core/import/list_file.h"
#include "core/store/bulk_load.h"
#include "core/store/company_store.h"
#include "core/store/import_batch_store.h"
#include "core/usecase/import_run.h"
#include "core/usecase/receivable_import.h"

#include <algorithm>

namespace encours {

namespace {

class ReceivablesRun final : public ImportRun {
public:
    ReceivablesRun(const ProfiledImport& profiled, const Clock& clock, const Progress& progress)
        : ImportRun(profiled.request, clock, progress),
          profiled_(profiled),
          today_(clock.today()),
          list_(request_.source) {
        report_.format = to_text(SourceFormat::csv);
    }

private:
    bool survey() override;
    void write_rows(const store::Transaction& transaction) override;
    [[nodiscard]] ImportRules rules(const store::Company& company) const;
    [[nodiscard]] std::optional<CoveredSpan> covered(const ReceivableImport& import) const;
    bool take_rows(ReceivableImport& import, Currency currency);

    const ProfiledImport& profiled_;
    Date today_;
    ListFile list_;
    CsvLayout layout_;
};

bool ReceivablesRun::survey() {
    auto layout = survey_list(list_);
    if (!layout)
        return false;
    layout_ = std::move(*layout);
    report_.package = layout_.columns.package;
    if (layout_.lines.present)
        report_.lines = layout_.lines.amount == DocumentLines::Rule::summed ? "summed" : "repeated";
    return true;
}

ImportRules ReceivablesRun::rules(const store::Company& company) const {
    ImportRules rules;
    rules.complete_list = request_.lists_all_open();
    rules.today = today_;
    rules.scope.tells_settlement = // a list of all that is open tells by being one
        request_.lists_all_open() || layout_.columns.has(ReceivableField::open_amount) ||
        layout_.columns.has(ReceivableField::settled) || layout_.status_tells_settlement;
    rules.scope.tells_dispute =
        layout_.columns.has(ReceivableField::disputed) || layout_.columns.has(ReceivableField::disputed_on);
    rules.scope.last_day = request_.covers ? request_.covers->last : today_;
    rules.default_terms = default_terms(company);
    return rules;
}

std::optional<CoveredSpan> ReceivablesRun::covered(const ReceivableImport& import) const {
    const auto last = request_.covers ? request_.covers->last : today_;
    if (request_.lists_all_open()) // it tells what is open on one day, and nothing of what was settled before
        return CoveredSpan{last, last};
    if (request_.covers)
        return request_.covers;
    return CoveredSpan{std::min(import.first_issued().value_or(last), last), last};
}

/// False when the import ends here: broken off, or the file is not what was surveyed.
bool ReceivablesRun::take_rows(ReceivableImport& import, Currency currency) {
    RowBatches batches(list_.opener(layout_), layout_, currency, today_);
    const auto surveyed = 2 * static_cast<std::int64_t>(layout_.bytes);
    while (const auto* rows = batches.next()) {
        if (!progress_.goes_on(surveyed + static_cast<std::int64_t>(rows->bytes_read))) {
            report_.cancelled = true;
            return false;
        }
        import.take(*rows);
        if (!rows->source_is_the_same) {
            refuse(IssueCode::source_changed);
            return false;
        }
    }
    if (report_.read == 0)
        refuse(IssueCode::no_rows);
    return report_.read != 0;
}

void ReceivablesRun::write_rows(const store::Transaction& transaction) {
    const auto company = store::read_company(transaction.connection());
    const auto how = rules(company);
    store::BulkLoad bulk(transaction);
    auto batch = new_batch(store::find_or_add_source(transaction, profiled_.source, report_.format), layout_.digest);
    batch.balances_only = request_.lists_all_open();
    const auto id = store::add_batch(transaction, batch);

    ReceivableImport import(transaction, id, batch.source_id, layout_, how, report_, log_);
    if (!take_rows(import, request_.csv.currency.value_or(company.currency)))
        return;
    bulk.finish();
    import.finish(company.currency);

    report_.refused = import.accepted() == 0 || (request_.strict && report_.rejected_count > 0);
    report_.covers = batch.covers = covered(import);
    finish(transaction, id, batch, import.changes());
    keep_profile(transaction, profiled_, batch);
}

} // namespace

ImportReport import_receivables(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    const auto profiled = with_profile(request);
    if (profiled)
        return ReceivablesRun(profiled.value(), clock, progress).run();
    return refused_by_profile(request, profiled.error());
}

} // namespace encours
