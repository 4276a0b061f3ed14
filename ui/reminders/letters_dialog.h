// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"
#include "ui/common/acts.h"
#include "ui/common/table_model.h"

#include <QDialog>

#include <atomic>
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

/// A message of a run, with what came of writing it.
struct LetterRow {
    RunMessage message;
    std::vector<LetterFault> faults;
};

/// The letters, e-mails and SMS of a run: written with progress and kept, looked at, printed or saved in one go or by themselves,
/// and marked as sent once they are. What cannot be written is listed with what it lacks.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it. It deletes itself when it is closed.
    LettersDialog(Acts& acts, RunId run, QWidget* parent);

    /// Writes what is approved: these, or all of the run.
    void produce(std::vector<MessageId> messages);
    [[nodiscard]] bool isBusy() const { return isBusy_; }

signals:
    void shown();

private:
    void build();
    void read();
    void take(std::optional<RunDetail> detail);
    void showCurrent();
    void offer();
    void describe();
    void tell(const QString& sentence, bool isFine);
    void sayProgress(int done, int total);
    [[nodiscard]] std::vector<RunMessage> chosen() const;
    [[nodiscard]] std::vector<MessageId> chosenIds() const;
    /// Those whose file an agency or a lawyer is given.
    [[nodiscard]] std::vector<CustomerId> handedOver() const;

    Acts& acts_;
    RunId run_;
    Date day_ = no_day;
    bool isBusy_ = false;
    std::shared_ptr<std::atomic<bool>> stopped_;              ///< of what is being written
    std::map<std::int64_t, std::vector<LetterFault>> faults_; ///< by message
    RowsModel<LetterRow>* rows_;
    TablePanel* panel_;
    QLabel* heading_;
    MessageBar* bar_;
    QComboBox* channels_;
    LetterPreview* preview_;
    LettersOutput* output_;
    RunPapers* papers_;
    QAction *merged_ = nullptr, *each_ = nullptr, *agency_ = nullptr; ///< how they are saved
    QPushButton *print_, *save_, *open_, *labels_, *post_;
};

} // namespace encours
