// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"
#include "ui/shell/run_window.h"

#include <QApplication>

namespace encours {

bool has_screen() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

ExitCode say_no_screen() {
    Console().say(QCoreApplication::translate("Window",
                                              "There is no screen to open the window on. The verbs need none: "
                                              "\"encours --help\" lists them."));
    return ExitCode::environment;
}

ExitCode run_window(const std::string& file, const std::string& language) {
    return runWindow(*qApp, QString::fromStdString(file), QString::fromStdString(language)) == 0
               ? ExitCode::done
               : ExitCode::environment;
}

} // namespace encours
