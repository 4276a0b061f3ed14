// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace encours {

/// The frame in which a part of a page stands out from its ground, with that part inside. `margin` in pixels: a table needs
/// one, so that the frame's line is not covered.
[[nodiscard]] QFrame* cardAround(QWidget* inside, int margin = 1);

} // namespace encours
