// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QApplication;
class QWidget;

namespace encours {

/// Keeps the desktop's font where there is one. On a system without a choice (Qt's last resort) takes a packaged font
/// that reads well, at 10 points.
void chooseApplicationFont(QApplication& app);

/// Makes all text larger by that many percent of what it was at the first call, which follows chooseApplicationFont.
void applyTextSize(QApplication& app, int percent);

/// Whether all ten digits of the font have one width, so that figures stand under each other.
[[nodiscard]] bool hasTabularDigits(const QFont& font);

/// The application's font for figures in columns: itself when its digits are tabular, else the nearest packaged one
/// whose digits are.
[[nodiscard]] QFont tabularFont();

/// The application's font, larger or smaller by a factor, and bolder. Sizes are relative, so that the text scale of the
/// desktop holds everywhere.
[[nodiscard]] QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal);

/// Of the page's heading and of the program's name above the rail. One font for both: fontconfig takes half a millisecond for
/// each that the window begins with.
[[nodiscard]] QFont headingFont();

} // namespace encours
