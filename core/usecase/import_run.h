// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_survey.h"
#include "core/import/list_file.h"
#include "core/journal/import_facts.h"
#include "core/store/company_store.h"
#include "core/store/import_batch_store.h"
#include "core/store/transaction.h"
#include "core/usecase/clock.h"
#include "core/usecase/import_request.h"
#include "core/usecase/issue_log.h"
#include "core/usecase/mapping_profiles.h"
#include "core/usecase/progress.h"
#include "core/usecase/steady_progress.h"

#include <cstdint>
#include <map>
#include <optional>

namespace encours {

/// What every import goes through, whatever its format: the source is read as far as it must be to know how; then what it
/// says is written, with the batch and its journal entry, in one transaction that is committed or leaves no trace.
class ImportRun {
public:
    /// All three outlive the run.
    ImportRun(const ImportRequest& request, const Clock& clock, const Progress& progress);
    virtual ~ImportRun() = default;
    ImportRun(const ImportRun&) = delete;
    ImportRun& operator=(const ImportRun&) = delete;

    /// Once. Throws store's exceptions, and nothing was changed.
    [[nodiscard]] ImportReport run();

protected:
    /// Learns what must be known before anything is written. False when the import ends here: the report says why.
    virtual bool survey() = 0;
    /// A report that is refused or cancelled afterwards is not committed.
    virtual void write_rows(const store::Transaction& transaction) = 0;
    /// Keeps a new profile with the import: in the ledger, or in its file once the import is sure.
    void keep_profile(const store::Transaction& transaction, const ProfiledImport& profiled,
                      const store::ImportBatch& batch);

    /// The source as a whole is refused.
    void refuse(IssueCode code);
    /// The survey of a list; nothing when it ends the import.
    [[nodiscard]] std::optional<CsvLayout> survey_list(ListFile& list);
    /// The terms of invoices that come without due day, where their customer has none.
    [[nodiscard]] PaymentTerms default_terms(const store::Company& company) const;

    /// The batch before its rows; finish writes down what became of it, the report's controls with it.
    [[nodiscard]] store::ImportBatch new_batch(std::int64_t source_id, const Digest& digest) const;
    void finish(const store::Transaction& transaction, BatchId id, store::ImportBatch& batch,
                const std::map<std::int64_t, BatchTotals>& changes);

    const ImportRequest& request_;
    const Clock& clock_;
    SteadyProgress progress_;
    ImportReport report_;
    IssueLog log_;

private:
    void write();
    void write_profile();

    const ProfiledImport* profile_to_write_ = nullptr;
};

/// An import that came to nothing, since its profile cannot be used.
[[nodiscard]] ImportReport refused_by_profile(const ImportRequest& request, const Issue& issue);

} // namespace encours
