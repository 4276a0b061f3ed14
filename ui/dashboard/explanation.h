// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/dashboard/figure_kind.h"

#include <QString>

#include <vector>

namespace encours {

/// How a figure came about: formula, its numbers, its window, its conventions.
struct Explanation {
    QString title;
    struct Formula {
        QString words;   ///< "DSO = owed ÷ sales of the window × days"
        QString numbers; ///< "118 420,65 € ÷ 208 512,00 € × 90 = 51,1 d", or why it cannot be computed
    };
    std::vector<Formula> formulas;
    QString window;
    QString conventions;
};

[[nodiscard]] Explanation explain(FigureKind kind, const LedgerView& view);

} // namespace encours
