// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_books.h"

#include "core/import/fec_file_name.h"
#include "core/store/book_line_store.h"
#include "core/store/bulk_load.h"
#include "core/store/company_store.h"
#include "core/store/import_batch_store.h"
#include "core/usecase/book_controls.h"
#include "core/usecase/book_import.h"
#include "core/usecase/import_run.h"

#include <unordered_set>

namespace encours {

namespace {

constexpr const char* format_name = "fec";

/// "123456789FEC20261231_2.txt": a year that is too large for one file is split (LPF art. A47 A-1).
bool is_part_of_year(const std::string& file_name) {
    const auto stem = file_name.substr(0, file_name.rfind('.'));
    const auto end = stem.find_last_not_of("0123456789");
    return end != std::string::npos && end + 1 < stem.size() && stem.size() - end <= 3 && stem[end] == '_' &&
           read_fec_file_name(stem.substr(0, end)).closing.has_value();
}

/// Which books a file belongs to. Its name tells the SIREN, if nobody has renamed it; the lines themselves tell better.
class BookSource {
public:
    BookSource(const store::Transaction& transaction, const FecReport& fec)
        : transaction_(transaction), fec_(fec), sources_(store::sources_of(transaction.connection(), format_name)) {}

    [[nodiscard]] std::int64_t find_or_add() const {
        const auto key = fec_.siren.empty() ? std::string(format_name) : "fec:" + fec_.siren;
        if (const auto same = sources_.find(key); same != sources_.end())
            return same->second;
        if (fec_.siren.empty() && sources_.size() == 1)
            return sources_.begin()->second;
        for (const auto& [other, id] : sources_) {
            const bool has_no_siren = other == format_name;
            if (has_no_siren)
                store::rename_source(transaction_, id, key);
            if (has_no_siren || holds_most_lines(id))
                return id;
        }
        return store::find_or_add_source(transaction_, key, format_name);
    }

private:
    [[nodiscard]] bool holds_most_lines(std::int64_t source_id) const {
        std::unordered_set<std::uint64_t> identities;
        for (const auto& line : fec_.lines)
            identities.insert(line.identity);
        std::size_t known = 0;
        store::BookLineStore lines(transaction_, source_id, BatchId{});
        lines.visit_living([&](const store::LivingLine& line) { known += identities.count(line.identity); });
        return 2 * known > identities.size();
    }

    const store::Transaction& transaction_;
    const FecReport& fec_;
    std::map<std::string, std::int64_t> sources_;
};

class BooksRun final : public ImportRun {
public:
    BooksRun(const ImportRequest& request, FecReport fec, const Clock& clock, const Progress& progress)
        : ImportRun(request, clock, progress), fec_(std::move(fec)) {
        report_.format = format_name;
    }

private:
    bool survey() override;
    void write_rows(const store::Transaction& transaction) override;
    [[nodiscard]] BookImportRules rules(const store::Company& company) const;

    FecReport fec_;
};

/// The reader has done it; what it found is taken over.
bool BooksRun::survey() {
    progress_.expect(2 * fec_.read);
    for (auto& issue : fec_.rejected)
        log_.reject(std::move(issue));
    for (auto& issue : fec_.warnings)
        log_.warn(std::move(issue));
    report_.read = fec_.read;
    report_.rejected_count = fec_.rejected_count;
    report_.warning_count = fec_.warning_count;
    report_.cancelled = fec_.cancelled;
    report_.refused = fec_.refused || (request_.strict && fec_.rejected_count > 0);
    report_.covers = request_.covers ? request_.covers : fec_.covers;
    if (!report_.cancelled && !report_.refused && (fec_.read == 0 || !report_.covers))
        refuse(IssueCode::no_rows);
    return !report_.cancelled && !report_.refused;
}

BookImportRules BooksRun::rules(const store::Company& company) const {
    BookImportRules rules;
    rules.currency = company.currency;
    rules.default_terms = default_terms(company);
    rules.terms_given = request_.terms.has_value();
    rules.today = clock_.today();
    return rules;
}

void BooksRun::write_rows(const store::Transaction& transaction) {
    const auto& connection = transaction.connection();
    const auto totals_before = store::batch_totals(connection);
    store::BulkLoad bulk(transaction);
    auto how = rules(store::read_company(connection));
    how.ledger_is_new = bulk.active();

    // The days count as covered once the batch has them; until then the import adds them itself.
    auto batch = new_batch(BookSource(transaction, fec_).find_or_add(), fec_.digest);
    const auto covers = *report_.covers;
    const auto id = store::add_batch(transaction, batch);
    BookImport import(transaction, id, batch.source_id, how, report_, log_);
    const auto goes_on = [this](std::size_t done, std::size_t all) { // reading was the first half
        const auto share = static_cast<double>(done) / static_cast<double>(all);
        return progress_.goes_on(fec_.read + static_cast<std::int64_t>(share * static_cast<double>(fec_.read)));
    };
    if (!import.run(fec_, covers, is_part_of_year(batch.file_name), goes_on)) {
        report_.cancelled = true;
        return;
    }
    batch.covers = import.covered_by(covers);
    bulk.finish();
    add_book_controls(connection, batch.source_id, fec_, import.coverage(), report_, log_);
    finish(transaction, id, batch, store::difference(totals_before, store::batch_totals(connection)));
    log_.sort();
}

} // namespace

ImportReport import_books(const ImportRequest& request, FecReport fec, const Clock& clock, const Progress& progress) {
    return BooksRun(request, std::move(fec), clock, progress).run();
}

} // namespace encours
