// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace encours {

class LetterHighlighter;

/// A block of a template as a person edits it: what it shows, when, and its words with what is filled in.
class BlockCard : public QFrame {
    Q_OBJECT

public:
    explicit BlockCard(QWidget* parent = nullptr);

    void setBlock(const TemplateBlock& block);
    [[nodiscard]] TemplateBlock block() const;
    /// What is wrong with it.
    void sayFaults(const std::vector<LetterFault>& faults);
    /// What it is called where nobody sees it, and the beginning of its controls' object names. `isFirst`, `isLast`: it cannot
    /// go up, or down.
    void setPlace(int place, bool isFirst, bool isLast);
    void insertField(const QString& field);
    void retranslate();

signals:
    void changed();
    void moveRequested(int by);
    void removeRequested();

private:
    void showText();
    void nameParts();
    void describeConditions();

    std::vector<std::string> when_;
    int place_ = 1;
    QComboBox* kind_;
    QPushButton *conditions_, *fields_, *up_, *down_, *remove_;
    QMenu *conditionMenu_, *fieldMenu_;
    QLabel* explanation_;
    QPlainTextEdit* text_;
    LetterHighlighter* highlighter_;
    QLabel* faults_;
};

} // namespace encours
