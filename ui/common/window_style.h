// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace encours {

/// Qt's Fusion with our drawings. Its own pictures are PNG files, of which Qt asks every plugin for images whether it reads
/// them: the window would load a reader of PDFs only to clear a line of text.
class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;
};

} // namespace encours
