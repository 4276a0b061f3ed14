// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/clock.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace encours {

/// Asks for a company's name and where its ledger is kept, and makes it. What stands in the way is said below the fields;
/// no file that is there is touched.
class NewCompanyDialog : public QDialog {
    Q_OBJECT

public:
    /// The clock outlives the dialog.
    explicit NewCompanyDialog(const Clock& clock, QWidget* parent = nullptr);

signals:
    void created(const QString& ledger);

private:
    /// The file follows the name until the person chose another.
    void propose();
    void browse();
    void check();
    void create();
    [[nodiscard]] QString file() const;

    const Clock& clock_;
    QLineEdit* name_;
    QLineEdit* file_;
    QLabel* note_;
    QPushButton* create_;
    bool isFileChosen_ = false;
};

} // namespace encours
