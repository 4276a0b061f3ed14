// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/merge_customers.h"

#include <QDialog>

class QLabel;
class QRadioButton;

namespace encours {

/// "Martin SARL (C12)".
[[nodiscard]] QString customerText(const std::string& name, const std::string& code);

/// Asks which of two customers stays, and says exactly what a merge does.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// What the merge would move either way: the first into the second, and the second into the first.
    MergeDialog(MergedCustomers firstGoes, MergedCustomers secondGoes, QWidget* parent);

    /// The first of the two goes.
    [[nodiscard]] bool doesFirstGo() const;

private:
    void describe();

    MergedCustomers firstGoes_;
    MergedCustomers secondGoes_;
    QRadioButton* firstStays_;
    QRadioButton* secondStays_;
    QLabel* words_;
};

} // namespace encours
