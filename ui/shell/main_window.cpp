// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

namespace encours {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Encours"));
}

} // namespace encours
