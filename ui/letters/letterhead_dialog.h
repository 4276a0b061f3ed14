// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_template.h"
#include "ui/common/acts.h"
#include "ui/letters/letter_preview.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace encours {

class PictureField;

/// How the company's letters look, and what they hold beside the texts; a letter to a real customer stands beside as it is
/// changed.
class LetterheadDialog : public QDialog {
    Q_OBJECT

public:
    /// `acts` outlives it. It deletes itself when it is closed.
    LetterheadDialog(Acts& acts, const LetterSettings& settings, std::optional<LetterCase> trial,
                     const LetterTemplate& text, QWidget* parent);

private:
    void addLook(const LetterSettings& settings);
    void addSignature(const LetterSettings& settings);
    void addPayment(const LetterSettings& settings);
    void addWords(const LetterSettings& settings);
    void addPrincipal(const LetterSettings& settings);
    QFormLayout* addTab(const QString& title);
    [[nodiscard]] LetterSettings wanted() const;
    void follow(QWidget* field);
    void showTrial();
    void save();
    void say(const QString& fault);

    Acts& acts_;
    LetterSettings shown_;
    std::optional<LetterCase> trial_;
    LetterTemplate text_;
    QTimer later_;
    QTabWidget* tabs_;
    PictureField *logo_, *signature_;
    QLineEdit *accent_, *place_, *signatory_, *capacity_, *link_, *principal_;
    QComboBox* window_;
    QCheckBox *qr_, *collects_;
    QDoubleSpinBox* discount_;
    QSpinBox* discountDays_;
    QPlainTextEdit *terms_, *useful_, *enclosures_, *mediator_, *principalAddress_;
    QLabel* fault_;
    QPushButton* save_;
    LetterPreview* preview_;
};

/// Reads what it needs first.
void openLetterheadDialog(Acts& acts, QWidget* over);

} // namespace encours
