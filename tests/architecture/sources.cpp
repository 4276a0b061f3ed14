// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace encours::test {

std::vector<Source> all_sources() {
    const std::filesystem::path root{ENCOURS_TREE};
    std::vector<Source> sources;
    for (const char* folder : {"app", "core", "ui", "tests"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp"))
                continue;
            Source source;
            source.path = entry.path().lexically_relative(root).generic_string();
            std::ifstream in(entry.path());
            for (std::string line; std::getline(in, line);)
                source.lines.push_back(line);
            sources.push_back(std::move(source));
        }
    }
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return sources;
}

} // namespace encours::test
