// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch_runner.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char* argv[]) {
    // No screen is needed, and nothing of the person who runs the tests is read or written.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("encours-tests"));
    QApplication::setApplicationName(QStringLiteral("encours-tests"));
    return encours::test::run_tests(argc, argv);
}
