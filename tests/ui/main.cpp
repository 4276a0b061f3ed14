// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch_runner.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char* argv[]) {
    // No screen is needed, and nothing of the person who runs the tests is read or written.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication::setOrganizationName(QStringLiteral("encours-tests"));
    QApplication::setApplicationName(QStringLiteral("encours-tests"));
    encours::applyAppearance(app, encours::Appearance::light);
    return encours::test::run_tests(argc, argv);
}
