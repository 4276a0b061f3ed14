// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch_runner.h"

#include <QGuiApplication>

// Documents need no widgets: their tests neither, as the command line prints without a window.
int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    return encours::test::run_tests(argc, argv);
}
