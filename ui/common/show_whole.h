// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace encours {

/// Shows a window; one that its screen cannot hold with its frame is maximised, for what lies beyond the screen cannot be
/// clicked.
void showWhole(QWidget& window);

} // namespace encours
