// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_fec.h"

#include "core/import/fec_reader.h"
#include "core/store/company_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/import_books.h"
#include "core/usecase/import_target.h"
#include "core/usecase/source_file.h"
#include "core/usecase/steady_progress.h"

namespace encours {

namespace {

/// Amounts are in the currency of the books, which a FEC does not name: the ledger's.
Currency currency_of_books(const ImportRequest& request) {
    std::error_code unknown;
    const bool is_there =
        std::filesystem::exists(request.ledger, unknown) && std::filesystem::file_size(request.ledger, unknown) > 0;
    if (!is_there)
        return request.csv.currency.value_or(Currency());
    return store::read_company(store::open_ledger(request.ledger, store::Access::read)).currency;
}

} // namespace

ImportReport import_fec(const ImportRequest& request, const Clock& clock, const Progress& progress) {
    if (const auto refusal = source_refusal(request.source)) {
        ImportReport report;
        report.format = to_text(SourceFormat::fec);
        report.refused = true;
        report.rejected_count = 1;
        report.rejected.push_back({text_of(request.source), 0, 0, {}, *refusal, {}});
        return report;
    }
    FecOptions options;
    options.file = text_of(request.source);
    options.encoding = request.csv.encoding;
    options.currency = currency_of_books(request);
    FileSource source(request.source);
    SteadyProgress steady(progress);
    std::error_code unknown;
    const auto size = std::filesystem::file_size(request.source, unknown);
    steady.expect(unknown ? 0 : 2 * static_cast<std::int64_t>(size)); // as much again for writing
    auto fec = read_fec(source, options,
                        [&](std::uint64_t bytes) { return steady.goes_on(static_cast<std::int64_t>(bytes)); });
    return import_books(request, std::move(fec), clock, progress);
}

} // namespace encours
