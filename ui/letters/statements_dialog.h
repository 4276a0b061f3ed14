// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "ui/common/long_work.h"
#include "ui/letters/statements_file.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace encours {

class MessageBar;
class SegmentedChoice;

/// Statements of account of many customers at once: one PDF, or one file each. Written on the session's worker with progress,
/// and can be stopped.
class StatementsDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it. It deletes itself when it is closed. `areChosen`: else they are all that are listed.
    StatementsDialog(Acts& acts, std::vector<CustomerId> customers, bool areChosen, QWidget* parent);

    [[nodiscard]] bool isBusy() const { return work_->isRunning(); }
    void reject() override; ///< stops what is under way

private:
    void askWhere();
    void write(const StatementsTarget& target);

    Acts& acts_;
    std::vector<CustomerId> customers_;
    MessageBar* bar_;
    LongWork* work_;
    SegmentedChoice* forms_;
    QPushButton* save_;
};

} // namespace encours
