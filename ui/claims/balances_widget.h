// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/late_interest.h"
#include "core/money/currency.h"

#include <QWidget>

#include <array>

class QLabel;

namespace encours {

/// Three balances that stand apart, principal, interest and indemnity: what is due, what was paid, what was waived and what
/// is left of each, and of all.
class BalancesWidget : public QWidget {
    Q_OBJECT

public:
    explicit BalancesWidget(QWidget* parent = nullptr);

    struct Balances {
        ClaimBalance principal, interest, costs;
        bool isComplete = true; ///< false: the interest is the known part
        bool hasCosts = true;   ///< false: no indemnity is owed by such a customer
        Currency currency;
    };
    void setBalances(const Balances& balances);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Row : int { principal, interest, costs, total };
    static constexpr int rows = 4, columns = 4;

    void fill(Row row, const ClaimBalance& balance, Currency currency);
    void nameThem();

    std::array<QLabel*, columns> headers_{};
    std::array<QLabel*, rows> names_{};
    std::array<std::array<QLabel*, columns>, rows> cells_{};
    bool isComplete_ = true;
};

} // namespace encours
