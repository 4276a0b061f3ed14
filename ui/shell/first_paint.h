// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace encours {

class MainWindow;

/// For the bench of the start: with the environment variable ENCOURS_EXIT_AFTER_FIRST_PAINT set to "window" or "page",
/// the program ends once the window, or the page with its figures, has been painted.
void endAfterFirstPaint(MainWindow& window);

} // namespace encours
