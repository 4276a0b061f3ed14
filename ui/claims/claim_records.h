// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claim_lines.h"
#include "ui/common/acts.h"

#include <QWidget>

class QPushButton;

namespace encours {

class TablePanel;

/// What persons recorded and decided of claims, the latest first: each can be taken back, and more recorded.
class ClaimRecords : public QWidget {
    Q_OBJECT

public:
    /// The names of the table and of its two buttons. `acts` outlives it.
    ClaimRecords(Acts& acts, const char* table, const char* recordButton, const char* takeBackButton,
                 QWidget* parent = nullptr);

    void setRecords(std::vector<ClaimRecord> records);
    void setRecordable(bool isRecordable);
    /// The table's name, what it says when it is empty, and what its buttons are for.
    void setWords(const QString& name, const QString& whenEmpty, const QString& recordTip, const QString& takeBackTip);

signals:
    void recordRequested();

private:
    void takeBack();
    void offer();

    Acts& acts_;
    ClaimRecordsModel* model_;
    TablePanel* panel_;
    QPushButton *record_, *takeBack_;
};

} // namespace encours
