// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include "tests/catch.h"

#include <algorithm>

TEST_CASE("the version has three numbers", "[base]") {
    const auto version = encours::version();
    CHECK(std::count(version.begin(), version.end(), '.') == 2);
    CHECK(version.find_first_not_of("0123456789.") == std::string_view::npos);
}
