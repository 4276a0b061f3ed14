// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_session.h"
#include "ui/imports/import_preview.h"
#include "ui/imports/import_worker.h"

#include <QStackedWidget>

namespace encours {

class ImportHistory;

/// The imports of a ledger: the list of those that were, and the way of new ones from file to result. The preview is a
/// dry run; what is imported is read again by the session, so that every page follows.
class ImportsPage : public QStackedWidget {
    Q_OBJECT

public:
    /// The session outlives the page.
    explicit ImportsPage(LedgerSession& session, QWidget* parent = nullptr);

    /// Previews the first source for that ledger, which need not be there yet; the others follow. Does nothing while an
    /// import is being written.
    void start(const QStringList& sources, const std::filesystem::path& ledger);
    /// Another ledger or content is shown.
    void followSession();
    /// A source is on its way, or its result is still shown.
    [[nodiscard]] bool isImporting() const { return !sources_.isEmpty(); }
    /// The ledger of that source.
    [[nodiscard]] const std::filesystem::path& ledger() const { return ledger_; }

signals:
    void chooseRequested();
    /// The result was seen.
    void dashboardRequested();
    /// Back, where no ledger is open.
    void startRequested();

private:
    [[nodiscard]] ImportRequest request(bool isDryRun) const;
    [[nodiscard]] std::filesystem::path openLedger() const;
    void preview();
    void import();
    void cancel();
    void endSurvey(const std::variant<SourceSurvey, LedgerFailure>& answer);
    void endPreview(const std::variant<ImportReport, LedgerFailure>& answer);
    void endImport(const std::variant<ImportReport, LedgerFailure>& answer);
    void goOn();
    void leave();
    void readHistory();
    void undo(const std::string& batch);

    LedgerSession& session_;
    ImportWorker worker_;
    ImportHistory* history_;
    ImportPreview* preview_;
    QStringList sources_; ///< the first one is being shown
    std::filesystem::path ledger_;
    std::filesystem::path listed_; ///< whose imports the history shows or waits for
    ImportState state_;
    bool isCancelAsked_ = false; ///< of what is being read, also between the survey and the dry run
};

} // namespace encours
