// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch_runner.h"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

namespace encours::test {

int run_tests(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }

} // namespace encours::test
