// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace encours {

class MainWindow;

/// Opens a ledger in a window that is about to be shown: its page follows the first painting. A small ledger is read before
/// the window system asks for that; its page would be built first, and the window would be there three times as late.
void openAfterFirstPaint(MainWindow& window, const QString& ledger);

/// For the bench of the start: with the environment variable ENCOURS_EXIT_AFTER_FIRST_PAINT set to "window" or "page",
/// the program ends once the window, or the page with its figures, has been painted.
void endAfterFirstPaint(MainWindow& window);

} // namespace encours
