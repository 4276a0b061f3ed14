// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

/// One source file of the tree, as text.
struct Source {
    std::string path; ///< from the root, with forward slashes: "core/money/money.h"
    std::vector<std::string> lines;
};

[[nodiscard]] std::filesystem::path tree();
[[nodiscard]] std::vector<std::string> lines_of(const std::filesystem::path& file);

/// Every .h and .cpp of app, core, ui and tests, in the order of their paths.
[[nodiscard]] const std::vector<Source>& all_sources();

/// "core/money/money.h" is in "core/money" and in "core", and also in "core/money/money.h"; not in "core/mon".
[[nodiscard]] bool is_in(std::string_view path, std::string_view folder);

/// The line without its // comment. Strings that hold "//" keep their text: only a // outside quotes counts.
[[nodiscard]] std::string without_comment(std::string_view line);

/// The parts of a line that stand between quotes, the comment left out.
[[nodiscard]] std::vector<std::string> literals(std::string_view line);

/// The words of a text, which blanks separate.
[[nodiscard]] std::vector<std::string> words(std::string_view text);

/// One sentence a violation, under each other, for a failing test to show.
[[nodiscard]] std::string as_text(const std::vector<std::string>& violations);

} // namespace encours::test
