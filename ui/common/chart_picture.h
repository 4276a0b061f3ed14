// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace encours {

class ChartView;

// A chart as it leaves the window: its title, its legend and its drawing on the ground of the theme in force.

/// Twice as fine as the screen, so that it stays sharp in a document.
[[nodiscard]] QImage chartImage(ChartView& chart);

/// PNG, SVG or CSV (UTF-8 with a byte order mark, `;` between the cells), by the file's ending. False when it could not
/// be written; then no half of a file is left.
[[nodiscard]] bool saveChart(ChartView& chart, const QString& file);

} // namespace encours
