// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QAbstractButton;

namespace encours {

enum class IconColor : std::uint8_t { secondary, accent, onAccent, warning, bad };

/// A line drawing of resources/icons ("dashboard"), drawn at the size asked for in the theme's colour of that moment: it
/// follows a change of appearance by itself. In a widget that is checked or selected it takes the accent.
[[nodiscard]] QIcon drawnIcon(const char* name, IconColor color = IconColor::secondary);

/// Gives a button its drawing, with room between it and the words.
void setDrawnIcon(QAbstractButton& button, const char* name, IconColor color = IconColor::secondary);

/// The program's own, in its colours.
[[nodiscard]] QIcon programIcon();

} // namespace encours
