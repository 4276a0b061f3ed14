// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch_runner.h"

int main(int argc, char* argv[]) { return encours::test::run_tests(argc, argv); }
