// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/catch.h"

using namespace encours::test;

TEST_CASE("each source file begins with its licence", "[architecture]") {
    const auto sources = all_sources();
    REQUIRE(sources.size() > 10);
    for (const auto& source : sources) {
        INFO(source.path);
        CHECK((!source.lines.empty() && source.lines.front() == "// SPDX-License-Identifier: GPL-3.0-or-later"));
    }
}
