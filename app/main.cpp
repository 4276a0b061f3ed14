// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "ui/language/translation.h"
#include "ui/shell/main_window.h"

#include <CLI/CLI.hpp>
#include <QApplication>

#include <string>

int main(int argc, char* argv[]) {
    CLI::App command_line{"Encours, credit control", "encours"};
    command_line.set_version_flag("--version", std::string(encours::version()));
    CLI11_PARSE(command_line, argc, argv);

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("encours"));
    encours::installTranslations(app, QLocale::system());
    encours::MainWindow window;
    window.show();
    return QApplication::exec();
}
