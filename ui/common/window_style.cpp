// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/window_style.h"

#include "ui/common/icons.h"

namespace encours {

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    if (icon == SP_LineEditClearButton)
        return drawnIcon("close");
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace encours
