// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_worker.h"

#include <QMetaObject>

#include <utility>

namespace encours {

ImportWorker::ImportWorker(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
    pool_.setMaxThreadCount(1);
}

ImportWorker::~ImportWorker() {
    cancel();
    pool_.clear();
    pool_.waitForDone();
}

template <class Value, class Work>
void ImportWorker::post(const std::filesystem::path& ledger, Work work, const Answer<Value>& then) {
    pool_.start([this, ledger, work = std::move(work), then] {
        std::variant<Value, LedgerFailure> answer{LedgerFailure{}};
        try {
            answer = work();
        } catch (...) {
            answer = currentLedgerFailure(ledger);
        }
        QMetaObject::invokeMethod(
            this, [then, answer = std::move(answer)] { then(answer); }, Qt::QueuedConnection);
    });
}

template <class Value, class Work>
void ImportWorker::read(const std::filesystem::path& ledger, Work work, const Answer<Value>& then) {
    cancel();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    import_ = cancelled;
    const Progress progress{[this, cancelled](std::int64_t done, std::int64_t total) {
        const auto tell = [this, cancelled, done, total] {
            if (import_ == cancelled)
                emit progressed(done, total);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return !*cancelled;
    }};
    post<Value>(
        ledger,
        [work = std::move(work), progress, cancelled]() -> std::variant<Value, LedgerFailure> {
            if (!*cancelled)
                return work(progress);
            Value nothing;
            nothing.cancelled = true;
            return nothing;
        },
        [this, cancelled, then](const std::variant<Value, LedgerFailure>& answer) {
            if (import_ == cancelled)
                then(answer);
        });
}

void ImportWorker::survey(const SurveyRequest& request, const Answer<SourceSurvey>& then) {
    read<SourceSurvey>(
        request.import.ledger,
        [this, request](const Progress& progress) { return survey_source(request, clock_, progress); }, then);
}

void ImportWorker::import(const ImportRequest& request, const Answer<ImportReport>& then) {
    read<ImportReport>(
        request.ledger, [this, request](const Progress& progress) { return import_source(request, clock_, progress); },
        then);
}

void ImportWorker::cancel() {
    if (import_ != nullptr)
        *import_ = true;
}

void ImportWorker::list(const std::filesystem::path& ledger, const Answer<Imports>& then) {
    post<Imports>(
        ledger,
        [ledger]() -> std::variant<Imports, LedgerFailure> {
            auto imports = list_imports(ledger);
            if (!imports)
                return LedgerFailure{ledger, imports.error()};
            return std::move(imports).value();
        },
        then);
}

void ImportWorker::undo(const UndoRequest& request, const Answer<Result<UndoneImport, UndoFailure>>& then) {
    using Undone = Result<UndoneImport, UndoFailure>;
    post<Undone>(
        request.ledger,
        [this, request]() -> std::variant<Undone, LedgerFailure> { return undo_import(request, clock_); }, then);
}

} // namespace encours
