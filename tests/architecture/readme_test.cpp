// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/catch.h"

#include <regex>

using namespace encours::test;

TEST_CASE("the files that core/README.md names exist", "[architecture]") {
    static const std::regex path{R"re(`([a-z_]+/[a-z_/]+\.(?:cpp|h|sql))`)re"};
    std::size_t named = 0;
    for (const auto& line : lines_of(tree() / "core/README.md")) {
        for (std::sregex_iterator found(line.begin(), line.end(), path), end; found != end; ++found) {
            const auto name = (*found)[1].str();
            ++named;
            INFO(name);
            CHECK((std::filesystem::exists(tree() / "core" / name) || std::filesystem::exists(tree() / name)));
        }
    }
    CHECK(named > 20);
}
