// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace encours::test {

/// One entry of a file of translations, as lupdate writes it.
struct Translation {
    std::string context;
    std::string source;
    bool finished = false; ///< has its text, in all of its plural forms
};

[[nodiscard]] std::vector<Translation> translations(const std::vector<std::string>& lines);

/// "context: source" of those that are not finished.
[[nodiscard]] std::vector<std::string> unfinished(const std::vector<Translation>& all);

} // namespace encours::test
