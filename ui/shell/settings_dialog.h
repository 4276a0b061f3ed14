// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace encours {

/// What belongs to the person and not to a ledger: language, colours, size of the text. Each choice holds at once, in every
/// window, and is remembered.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QFormLayout* form_;
    QComboBox* language_;
    QComboBox* appearance_;
    QComboBox* textSize_;
    QLabel* explanation_;
    QPushButton* closeButton_;
};

} // namespace encours
