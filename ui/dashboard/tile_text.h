// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/dashboard/figure_kind.h"

#include <QString>

#include <array>

namespace encours {

/// Whether a change is welcome. An amount owed that grows is neither: it grows with the sales.
/// (Without a size of its own: Debian 13's lupdate loses the texts of what follows one here.)
enum class ChangeTone { neutral, good, bad };

/// A change since a month or a year ago, as words and an arrow: "▼ 9 d in a year, better".
struct TileChange {
    QString text;
    ChangeTone tone = ChangeTone::neutral;
};

/// What a tile says.
struct TileText {
    QString label;
    QString value;                     ///< empty where it cannot be computed
    QString note;                      ///< beside the value; the reason where there is none
    std::array<TileChange, 2> changes; ///< in a year, in a month

    /// All of it, for those who hear it.
    [[nodiscard]] QString spoken() const;
};

[[nodiscard]] TileText tileText(FigureKind kind, const LedgerView& view);

/// "DSO", "Overdue".
[[nodiscard]] QString figureName(FigureKind kind);

} // namespace encours
