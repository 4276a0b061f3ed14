// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/import_source.h"
#include "core/usecase/imports.h"
#include "core/usecase/survey_source.h"
#include "ui/common/ledger_failure.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <variant>

namespace encours {

/// Imports, lists and undoes on a thread of its own, with its own connection, one after the other. Answers come on the
/// thread that asked; once this is destroyed none comes, and an import under way has changed nothing.
class ImportWorker : public QObject {
    Q_OBJECT

public:
    template <class Value>
    using Answer = std::function<void(const std::variant<Value, LedgerFailure>&)>;

    /// The clock outlives the worker.
    explicit ImportWorker(const Clock& clock, QObject* parent = nullptr);
    ~ImportWorker() override;

    /// An import or a survey asked for before and not ended yet is cancelled, and nobody hears of it.
    void survey(const SurveyRequest& request, const Answer<SourceSurvey>& then);
    /// An import or a survey asked for before and not ended yet is cancelled, and nobody hears of it.
    void import(const ImportRequest& request, const Answer<ImportReport>& then);
    /// The import or survey under way answers soon, as cancelled.
    void cancel();
    void list(const std::filesystem::path& ledger, const Answer<Imports>& then);
    void undo(const UndoRequest& request, const Answer<Result<UndoneImport, UndoFailure>>& then);

signals:
    /// Of the import under way, in bytes or rows; total 0 when it is not known.
    void progressed(qint64 done, qint64 total);

private:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;

    /// Reads a source by `work`, which may be cancelled.
    template <class Value, class Work>
    void read(const std::filesystem::path& ledger, Work work, const Answer<Value>& then);
    template <class Value, class Work>
    void post(const std::filesystem::path& ledger, Work work, const Answer<Value>& then);

    const Clock& clock_;
    QThreadPool pool_;
    Cancelled import_; ///< the last one asked for
};

} // namespace encours
