// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include <cstdlib>

TEST_CASE("the program says its version", "[scenario]") {
    CHECK(std::system("\"" ENCOURS_PROGRAM "\" --version") == 0);
}
