// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/letters/own_document.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;

namespace encours {

class LetterPreview;
class MessageBar;
class PlanForm;
class SegmentedChoice;

/// A document for one customer that no step asks for: chosen, seen as it will leave, and opened, saved or printed. A plan that
/// was agreed is recorded from here too.
class OwnDocumentDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it. It deletes itself when it is closed.
    OwnDocumentDialog(Acts& acts, CustomerId customer, const QString& name, QWidget* parent);

    /// What is shown is not yet what is wished.
    [[nodiscard]] bool isBusy() const { return isBusy_; }
    [[nodiscard]] const MadeDocument& made() const { return made_; }

signals:
    void shown();

private:
    void build(const QString& name, Currency currency);
    [[nodiscard]] std::optional<OwnDocumentWish> wish() const;
    /// Soon, once nothing was typed for a moment.
    void later();
    void read();
    void take(MadeDocument made);
    void offer();
    void askForPlan();

    Acts& acts_;
    CustomerId customer_;
    QTimer typing_;
    bool isBusy_ = false;
    int asked_ = 0; ///< number of the last reading: answers to earlier ones are dropped
    MadeDocument made_;
    MessageBar* bar_;
    Acts* here_; ///< says in this dialog what came of a file or a printer
    QComboBox* documents_;
    SegmentedChoice* forms_;
    PlanForm* plan_ = nullptr;
    LetterPreview* preview_;
    QPushButton *open_, *save_, *print_, *record_;
};

/// One at a time over that window.
void openOwnDocumentDialog(Acts& acts, CustomerId customer, const QString& name, QWidget* parent);

} // namespace encours
