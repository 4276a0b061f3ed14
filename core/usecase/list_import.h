// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_survey.h"
#include "core/import/record_source.h"
#include "core/journal/import_facts.h"
#include "core/ledger/ids.h"
#include "core/store/transaction.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/issue_log.h"
#include "core/usecase/progress.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

namespace encours {

/// What a list's rows are written down by; all of it outlives who writes them.
struct ListImport {
    const ImportRequest& request;
    const store::Transaction& transaction;
    BatchId batch;
    std::int64_t source_id = 0;
    const CsvLayout& layout;
    Currency currency; ///< of rows that name none
    Currency company_currency;
    PaymentTerms default_terms; ///< of customers that have none
    Date today;
    ImportReport& report;
    IssueLog& log;
};

/// Writes one kind of list into a ledger, within the import's transaction, and counts in its report what it does.
class ListWriter {
public:
    ListWriter() = default;
    virtual ~ListWriter() = default;
    ListWriter(const ListWriter&) = delete;
    ListWriter& operator=(const ListWriter&) = delete;

    /// One record after the header. False when it is no row: blank, or a footer.
    [[nodiscard]] virtual bool take(const Record& record) = 0;
    /// After the last record.
    virtual void finish() = 0;
    /// How many rows were accepted; what became of amounts, by batch id, for the journal. After finish.
    [[nodiscard]] virtual std::int64_t accepted() const = 0;
    [[nodiscard]] virtual std::map<std::int64_t, BatchTotals> changes() const = 0;
};

using MakeListWriter = std::function<std::unique_ptr<ListWriter>(const ListImport&)>;

/// Imports a list of customers or of payments as `request.csv.kind` says: surveys it, gives its records to the writer, and
/// commits with the batch and its journal entry. Memory is what the writer keeps. See import_source.
/// The request's profile is applied, or made and kept, as with_profile says.
[[nodiscard]] ImportReport import_list(const ImportRequest& request, const Clock& clock, const Progress& progress,
                                       const MakeListWriter& make_writer);

} // namespace encours
