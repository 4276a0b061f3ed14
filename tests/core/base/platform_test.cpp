// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include "core/base/environment_error.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("a module is loaded once; one that is missing is named by its place", "[base]") {
    CHECK(loaded_module("encours_zip") != nullptr);
    CHECK(loaded_module("encours_zip") == loaded_module("encours_zip"));
    try {
        (void)loaded_module("encours_nothing");
        FAIL("it was loaded");
    } catch (const EnvironmentError& error) {
        CHECK(error.code() == EnvironmentCode::part_missing);
        CHECK(error.file().is_absolute());
        CHECK(error.file().stem() == "encours_nothing");
    }
}
