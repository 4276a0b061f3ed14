// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/show_whole.h"

#include "tests/catch.h"

#include <QScreen>
#include <QWidget>

using namespace encours;

TEST_CASE("a window that its screen cannot hold is maximised, another keeps its size", "[window]") {
    QWidget window;
    const QSize screen = window.screen()->availableSize();
    window.resize(screen / 2);
    showWhole(window);
    CHECK_FALSE(window.isMaximized());
    CHECK(window.size() == screen / 2);

    QWidget tall;
    tall.resize(screen.width() / 2, screen.height()); // its title bar finds no room
    showWhole(tall);
    CHECK(tall.isMaximized());
}
