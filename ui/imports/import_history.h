// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_failure.h"
#include "ui/imports/import_columns.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace encours {

class MessageBar;
class TablePanel;

/// The imports so far, the way to a new one, and undo: which asks in place and says what it will do.
class ImportHistory : public QWidget {
    Q_OBJECT

public:
    explicit ImportHistory(QWidget* parent = nullptr);

    /// Nothing: they are not known yet, and the page claims nothing.
    void setImports(std::optional<Imports> imports);
    void tellUndone(const UndoneImport& undone);
    void tellRefusal(const UndoFailure& refusal);
    void tellFailure(const LedgerFailure& failure);
    void forgetMessage();

signals:
    void chooseRequested();
    /// The person was asked and agreed.
    void undoRequested(const std::string& batch);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask();
    void answer();
    void enable();
    [[nodiscard]] const ImportedBatch* selected() const;

    std::optional<Imports> imports_;     ///< nothing: not read yet
    std::optional<ImportedBatch> asked_; ///< about the undoing of which the person is being asked
    BatchesModel* model_;
    QLabel* heading_;
    QLabel* explanation_;
    QPushButton* choose_;
    QPushButton* undo_;
    MessageBar* message_;
    TablePanel* panel_;
};

} // namespace encours
