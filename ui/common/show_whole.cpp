// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/show_whole.h"

#include <QScreen>
#include <QWidget>

namespace encours {

void showWhole(QWidget& window) {
    constexpr int frame = 40; // a title bar, before the window system tells its size
    const QSize room = window.screen()->availableSize() - QSize(0, frame);
    if (window.isMaximized() || window.width() > room.width() || window.height() > room.height())
        window.showMaximized();
    else
        window.show();
}

} // namespace encours
