// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"
#include "ui/common/ledger_failure.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace encours {

class ImportDetails;
class ImportOptions;
class MappingWidget;
class MessageBar;

/// Where an import stands, all that its page shows.
struct ImportState {
    /// (Without a size of its own: Debian 13's lupdate loses the texts of what follows one here.)
    enum class Phase { reading, ready, importing, done };

    Phase phase = Phase::reading;
    QString source; ///< the file's name
    QString ledger; ///< that it goes into, by name
    bool isNewLedger = false;
    int waiting = 0;                    ///< files that follow
    bool isCancelled = false;           ///< the last attempt, by the person
    std::optional<SourceSurvey> survey; ///< how the source is understood
    std::optional<ImportReport> report; ///< of the preview or of the import
    std::optional<LedgerFailure> failure;

    /// The preview is there and nothing speaks against importing.
    [[nodiscard]] bool canImport() const { return phase == Phase::ready && report && !report->refused && !failure; }
};

/// One source before it is imported, and what came of it: what would be done, what a person may say about it, Import and
/// Back. Shows a state and does nothing by itself.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);

    void setState(const ImportState& state);
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] ImportOptions& options() const { return *options_; }
    [[nodiscard]] MappingWidget& mapping() const;
    /// The choices of the last source are forgotten.
    void reset();
    /// How the source is understood, while what it would do is being found out.
    void setSurvey(const SourceSurvey& survey);

signals:
    void importRequested();
    void backRequested();
    void cancelRequested();
    /// Another preview, with the options as they are now.
    void previewRequested();
    /// After an import: to the next file, or to the dashboard.
    void continueRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void tellConditions();
    void describe();
    void sayMessage();
    void enable();
    void act();

    ImportState state_;
    QLabel* heading_;
    QLabel* explanation_;
    ImportOptions* options_;
    MessageBar* message_;
    ImportDetails* details_;
    QWidget* room_; ///< where the details are not
    QPushButton* back_;
    QPushButton* import_;
    QPushButton* continue_;
};

} // namespace encours
