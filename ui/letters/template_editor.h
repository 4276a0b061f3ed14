// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace encours {

class BlockCard;

/// A template as a person edits it: its name, subject and title, and its blocks. Checked as it is typed: each fault stands at its
/// place.
class TemplateEditor : public QWidget {
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget* parent = nullptr);

    /// `all`: among which it may say in whose place it is chosen.
    void setTemplate(const LetterTemplate& written, const std::vector<LetterTemplate>& all = {});
    /// As it stands in the fields.
    [[nodiscard]] LetterTemplate edited() const;
    [[nodiscard]] const std::vector<LetterFault>& faults() const { return faults_; }
    void retranslate();

signals:
    void changed();

private:
    BlockCard* append(const TemplateBlock& block);
    void move(BlockCard* card, int by);
    void remove(BlockCard* card);
    void renumber();
    void check();
    void showChoice(const std::vector<LetterTemplate>& all);
    void describeConditions();

    LetterTemplate written_;
    std::vector<LetterFault> faults_;
    QLineEdit *name_, *subject_, *title_;
    QLabel *nameLabel_, *subjectLabel_, *titleLabel_;
    QLabel* insteadLabel_;
    QComboBox* instead_;      ///< the text in whose place it is chosen
    QPushButton* conditions_; ///< … and when
    QMenu* conditionMenu_;
    QLabel* whole_; ///< faults of the whole
    QVBoxLayout* rows_;
    QPushButton* add_;
    std::vector<BlockCard*> cards_;
};

} // namespace encours
