// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/catch.h"

TEST_CASE("the window opens without a screen", "[shell]") {
    encours::MainWindow window;
    window.show();
    CHECK(window.isVisible());
    CHECK_FALSE(window.windowTitle().isEmpty());
}
