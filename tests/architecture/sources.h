// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace encours::test {

/// One source file of the tree, as text.
struct Source {
    std::string path; ///< from the root, with forward slashes: "core/money/money.h"
    std::vector<std::string> lines;
};

/// Every .h and .cpp of app, core, ui and tests, in the order of their paths.
[[nodiscard]] std::vector<Source> all_sources();

} // namespace encours::test
