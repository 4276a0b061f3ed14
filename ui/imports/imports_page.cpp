// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_page.h"

#include "ui/common/actor.h"
#include "ui/imports/import_history.h"
#include "ui/imports/import_options.h"
#include "ui/imports/mapping_widget.h"

#include <QFileInfo>

namespace encours {

ImportsPage::ImportsPage(LedgerSession& session, QWidget* parent)
    : QStackedWidget(parent),
      session_(session),
      worker_(session.clock()),
      history_(new ImportHistory),
      preview_(new ImportPreview) {
    setObjectName(QStringLiteral("importsPage"));
    addWidget(history_);
    addWidget(preview_);
    setFocusProxy(history_);
    connect(history_, &ImportHistory::chooseRequested, this, &ImportsPage::chooseRequested);
    connect(history_, &ImportHistory::undoRequested, this, &ImportsPage::undo);
    connect(preview_, &ImportPreview::previewRequested, this, &ImportsPage::preview);
    connect(preview_, &ImportPreview::importRequested, this, &ImportsPage::import);
    connect(preview_, &ImportPreview::cancelRequested, this, &ImportsPage::cancel);
    connect(preview_, &ImportPreview::backRequested, this, &ImportsPage::leave);
    connect(preview_, &ImportPreview::continueRequested, this, &ImportsPage::goOn);
    connect(&worker_, &ImportWorker::progressed, preview_, &ImportPreview::setProgress);
    readHistory();
}

std::filesystem::path ImportsPage::openLedger() const {
    const auto view = session_.view();
    return view != nullptr ? view->snapshot->path : std::filesystem::path();
}

void ImportsPage::start(const QStringList& sources, const std::filesystem::path& ledger) {
    if (sources.isEmpty() || (isImporting() && state_.phase == ImportState::Phase::importing))
        return;
    sources_ = sources;
    ledger_ = ledger;
    preview_->reset();
    history_->forgetMessage();
    setCurrentWidget(preview_);
    state_ = {};
    preview();
}

ImportRequest ImportsPage::request(bool isDryRun) const {
    ImportRequest request;
    request.ledger = ledger_;
    request.source = std::filesystem::path(sources_.front().toStdU16String());
    if (state_.survey)
        preview_->mapping().choice().describe(request, *state_.survey);
    request.terms = preview_->options().terms();
    request.complete_list = preview_->options().isCompleteList();
    request.dry_run = isDryRun;
    request.actor = actorName();
    return request;
}

void ImportsPage::preview() {
    state_.phase = ImportState::Phase::reading;
    state_.source = QFileInfo(sources_.front()).fileName();
    const bool isOpen = !openLedger().empty() && openLedger() == ledger_;
    state_.ledger = isOpen ? QString::fromStdString(session_.view()->snapshot->company.name)
                           : QString::fromStdU16String(ledger_.stem().u16string());
    state_.isNewLedger = !std::filesystem::exists(ledger_);
    state_.waiting = static_cast<int>(sources_.size()) - 1;
    state_.isCancelled = false;
    state_.failure.reset();
    preview_->setState(state_);
    isCancelAsked_ = false;
    SurveyRequest survey{request(true)};
    survey.import.complete_list.reset(); // what a profile says of it is to be seen
    preview_->mapping().choice().describe(survey);
    worker_.survey(survey, [this](const auto& answer) { endSurvey(answer); });
}

void ImportsPage::cancel() {
    isCancelAsked_ = true;
    worker_.cancel();
}

void ImportsPage::endSurvey(const std::variant<SourceSurvey, LedgerFailure>& answer) {
    if (!isImporting())
        return;
    if (const auto* survey = std::get_if<SourceSurvey>(&answer);
        survey != nullptr && !survey->cancelled && !isCancelAsked_) {
        state_.survey = *survey;
        preview_->setSurvey(*survey);
        session_.setWriting(true); // a dry run holds the file as an import does
        worker_.import(request(true), [this](const auto& report) { endPreview(report); });
        return;
    }
    session_.setWriting(false); // a dry run before it ended unheard
    state_.phase = ImportState::Phase::ready;
    state_.report.reset();
    if (const auto* failure = std::get_if<LedgerFailure>(&answer))
        state_.failure = *failure;
    else
        state_.isCancelled = true;
    preview_->setState(state_);
}

void ImportsPage::endPreview(const std::variant<ImportReport, LedgerFailure>& answer) {
    session_.setWriting(false);
    if (!isImporting())
        return;
    state_.phase = ImportState::Phase::ready;
    state_.report.reset();
    if (const auto* failure = std::get_if<LedgerFailure>(&answer))
        state_.failure = *failure;
    else if (const auto& report = std::get<ImportReport>(answer); report.cancelled)
        state_.isCancelled = true;
    else
        state_.report = report;
    preview_->setState(state_);
}

void ImportsPage::import() {
    if (!state_.canImport())
        return;
    state_.phase = ImportState::Phase::importing;
    state_.isCancelled = false;
    preview_->setState(state_);
    session_.setWriting(true);
    worker_.import(request(false), [this](const auto& answer) { endImport(answer); });
}

void ImportsPage::endImport(const std::variant<ImportReport, LedgerFailure>& answer) {
    session_.setWriting(false);
    const auto* report = std::get_if<ImportReport>(&answer);
    if (report == nullptr) {
        state_.phase = ImportState::Phase::ready;
        state_.failure = std::get<LedgerFailure>(answer);
    } else if (report->cancelled) {
        state_.phase = ImportState::Phase::ready; // the preview still says what would be done
        state_.isCancelled = true;
    } else {
        state_.phase = report->refused ? ImportState::Phase::ready : ImportState::Phase::done;
        state_.report = *report;
    }
    preview_->setState(state_);
    if (state_.phase != ImportState::Phase::done)
        return;
    if (openLedger() != ledger_)
        session_.open(ledger_);
    readHistory();
}

void ImportsPage::goOn() {
    if (sources_.size() < 2) {
        leave();
        emit dashboardRequested();
        return;
    }
    start(sources_.mid(1), ledger_);
}

void ImportsPage::leave() {
    worker_.cancel();
    sources_.clear();
    setCurrentWidget(history_);
    history_->setFocus();
    if (session_.view() == nullptr)
        emit startRequested();
}

void ImportsPage::followSession() {
    const bool isWriting = state_.phase == ImportState::Phase::importing;
    if (isImporting() && !isWriting && session_.view() != nullptr && openLedger() != ledger_) {
        // The person has opened another ledger: what was previewed does not concern it.
        worker_.cancel();
        sources_.clear();
        setCurrentWidget(history_);
    }
    readHistory();
}

void ImportsPage::readHistory() {
    const auto ledger = openLedger();
    if (ledger != listed_ || ledger.empty())
        history_->setImports(std::nullopt);
    listed_ = ledger;
    if (ledger.empty())
        return;
    worker_.list(ledger, [this, ledger](const std::variant<Imports, LedgerFailure>& answer) {
        if (ledger != openLedger())
            return;
        if (const auto* failure = std::get_if<LedgerFailure>(&answer))
            history_->tellFailure(*failure);
        else
            history_->setImports(std::get<Imports>(answer));
    });
}

void ImportsPage::undo(const std::string& batch) {
    session_.setWriting(true);
    worker_.undo({openLedger(), batch, actorName()}, [this](const auto& answer) {
        session_.setWriting(false);
        if (const auto* failure = std::get_if<LedgerFailure>(&answer))
            return history_->tellFailure(*failure);
        const auto& undone = std::get<Result<UndoneImport, UndoFailure>>(answer);
        if (!undone)
            return history_->tellRefusal(undone.error());
        readHistory();
        history_->tellUndone(undone.value());
    });
}

} // namespace encours
