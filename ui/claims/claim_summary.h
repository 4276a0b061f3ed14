// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace encours {

class BalancesWidget;

/// The card at the top of what the law grants: the three balances, and beside them (below, where there is no room) what is to be
/// known of them.
class ClaimSummary : public QFrame {
    Q_OBJECT

public:
    explicit ClaimSummary(QWidget* parent = nullptr);

    [[nodiscard]] BalancesWidget& balances() { return *balances_; }
    /// Below the balances.
    void addBelow(QLayout* layout);
    /// A text of its own beside them, in the order of the calls.
    QLabel* addWords(const char* name);
    void retranslate();

private:
    QLabel* title_;
    BalancesWidget* balances_;
    QVBoxLayout *figures_, *words_;
};

} // namespace encours
