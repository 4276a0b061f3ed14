// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"
#include "ui/common/long_work.h"
#include "ui/common/table_model.h"
#include "ui/reminders/letter_rows.h"

#include <QDialog>

#include <map>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace encours {

class LetterPreview;
class LettersOutput;
class MessageBar;
class RunPapers;
class TablePanel;

/// The letters, e-mails and SMS of a run: written with progress and kept, looked at, printed or saved in one go or by themselves,
/// and marked as sent once they are. What cannot be written is listed with what it lacks, and written once it no longer does.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it. It deletes itself when it is closed.
    LettersDialog(Acts& acts, RunId run, QWidget* parent);

    /// Writes what is approved: these, or all of the run.
    void produce(std::vector<MessageId> messages);
    [[nodiscard]] bool isBusy() const { return work_->isRunning(); }
    void reject() override; ///< stops what is under way

signals:
    void shown();

private:
    void build();
    void read();
    void take(std::vector<LetterRow> rows, Date day);
    void fillChannels(const std::vector<LetterRow>& rows);
    void refilter();
    void showCurrent();
    void offer();
    void describe(const std::vector<LetterRow>& rows);
    /// Several that are chosen, else all that are listed: one is always chosen, to be looked at.
    [[nodiscard]] std::vector<RunMessage> meant() const;
    [[nodiscard]] std::vector<RunMessage> meantIn(MessageState state) const;

    Acts& acts_;
    RunId run_;
    Date day_ = no_day;
    std::map<std::int64_t, std::vector<LetterFault>> warnings_; ///< said of what was written here, by message
    RowsModel<LetterRow>* rows_;
    TablePanel* panel_;
    QLabel* heading_;
    MessageBar* bar_;
    QComboBox* channels_;
    LetterPreview* preview_;
    LongWork* work_;
    Acts* here_; ///< speaks in the dialog's own bar
    LettersOutput* output_;
    RunPapers* papers_;
    QAction *merged_ = nullptr, *each_ = nullptr, *agency_ = nullptr; ///< how they are saved
    QPushButton *print_, *save_, *open_, *labels_, *write_, *post_;
};

} // namespace encours
