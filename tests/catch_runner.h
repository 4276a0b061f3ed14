// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours::test {

/// Runs the tests that the command line asks for and returns the exit code.
int run_tests(int argc, char* argv[]);

} // namespace encours::test
