// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace encours {

/// The figures that the dashboard shows large.
enum class FigureKind : std::uint8_t { dso, cei, dbt, receivables, overdue };

inline constexpr std::array allFigureKinds{FigureKind::dso, FigureKind::cei, FigureKind::dbt, FigureKind::receivables,
                                           FigureKind::overdue};

} // namespace encours
