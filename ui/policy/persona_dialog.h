// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/segment.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace encours {

/// Whom one writes to, as a person. It deletes itself when closed.
class PersonaDialog : public QDialog {
    Q_OBJECT

public:
    PersonaDialog(Persona persona, QWidget* parent);

    [[nodiscard]] Persona persona() const;
    void sayFault(const QString& sentence);
    /// While it is under way nobody asks for it twice.
    void setSaving(bool saving);

signals:
    /// The person wants it saved; the dialog stays until it is closed by whoever saved it.
    void saveRequested();

private:
    void addFields(QFormLayout& form);
    void offer();

    bool isSaving_ = false;
    Persona persona_; ///< as it was
    QLineEdit *name_, *hours_, *templates_, *incentive_;
    QPlainTextEdit *motivations_, *frustrations_, *note_;
    QComboBox *channel_, *tone_;
    QLabel* fault_;
    QPushButton* save_;
};

} // namespace encours
