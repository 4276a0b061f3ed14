// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <cstdlib>

using namespace encours::test;

TEST_CASE("the program says its version", "[scenario]") {
    const Run run = run_encours({"--version"});
    CHECK(run.exit_code == 0);
    CHECK_FALSE(run.out.empty());
}

#if defined(__linux__) && defined(__GLIBC__)
TEST_CASE("the program starts without the libraries of its modules", "[scenario]") {
    const TemporaryFolder folder;
    const auto list = folder / "libraries";
    // glibc's loader lists what it would load, and runs nothing.
    const std::string command = "LD_TRACE_LOADED_OBJECTS=1 '" ENCOURS_PROGRAM "' >'" + list.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    const std::string loaded = content(list);
    REQUIRE(loaded.find("libQt6Widgets") != std::string::npos);
    for (const char* library :
         {"libcairo.", "libcrypto.", "libpoppler", "libqpdf", "libQt6PrintSupport", "libxlsxwriter", "libzip."}) {
        CAPTURE(library);
        CHECK(loaded.find(library) == std::string::npos);
    }
}
#endif
