// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstdint>

class QApplication;

namespace encours {

/// What the person chose; `system` follows the desktop.
enum class Appearance : std::uint8_t { system, light, dark };

/// The colours of the window. Invariant, held by a test: every text reaches 4.5:1 on the grounds that it stands on, and
/// what tells parts apart (control, accent, ages against the surface) 3:1 or a border.
struct Theme {
    bool dark;
    QColor window;  ///< behind the cards
    QColor surface; ///< cards, rail, header, tables
    QColor raised;  ///< header of a table, hovered rows and buttons
    QColor border;  ///< between surfaces; decoration only
    QColor control; ///< the edge of a field, 3:1
    QColor text;
    QColor secondaryText;
    QColor accent;     ///< selected, links, lines of charts
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< ground of what is selected
    QColor good;
    QColor bad;
    QColor warning;
    QColor warningSoft;
    QColor badSoft;
    QColor grid;                ///< lines of a chart
    std::array<QColor, 5> ages; ///< by AgeBucket
    QColor unallocated;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& darkened();

    [[nodiscard]] QPalette palette() const;
    /// The style sheet of the window, filled with these colours.
    [[nodiscard]] QString styleSheet() const;
};

/// The theme in force.
[[nodiscard]] const Theme& theme();

/// Gives the application its style, palette and style sheet. Widgets learn of it by QEvent::PaletteChange. May be called
/// again at any time.
void applyAppearance(QApplication& app, Appearance appearance);

/// The distance of the 8-pixel grid: gap(1) is 8 pixels.
[[nodiscard]] constexpr int gap(int steps) { return 8 * steps; }

} // namespace encours
