// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace encours::test {

namespace {

std::vector<Source> read_sources() {
    std::vector<Source> sources;
    for (const char* folder : {"app", "core", "ui", "tests"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(tree() / folder)) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
                sources.push_back({entry.path().lexically_relative(tree()).generic_string(), lines_of(entry.path())});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return sources;
}

/// Calls `use(position, in_literal)` for each character before the comment.
template <typename Use>
void scan(std::string_view line, Use use) {
    bool in_literal = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!in_literal && line.substr(i, 2) == "//")
            return;
        if (in_literal && line[i] == '\\') {
            use(i, true);
            if (++i < line.size())
                use(i, true);
            continue;
        }
        const bool character = line.substr(i, 3) == "'\"'";
        if (line[i] == '"' && !character && !(i > 0 && line.substr(i - 1, 3) == "'\"'"))
            in_literal = !in_literal;
        use(i, in_literal);
    }
}

} // namespace

std::filesystem::path tree() { return std::filesystem::path{ENCOURS_TREE}; }

std::vector<std::string> lines_of(const std::filesystem::path& file) {
    std::vector<std::string> lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

const std::vector<Source>& all_sources() {
    static const std::vector<Source> sources = read_sources();
    return sources;
}

bool is_in(std::string_view path, std::string_view folder) {
    return path.substr(0, folder.size()) == folder && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string without_comment(std::string_view line) {
    std::string code;
    scan(line, [&](std::size_t i, bool) { code += line[i]; });
    return code;
}

std::vector<std::string> literals(std::string_view line) {
    std::vector<std::string> found;
    bool open = false;
    scan(line, [&](std::size_t i, bool in_literal) {
        if (in_literal && !open)
            found.emplace_back(); // the opening quote itself is left out
        else if (in_literal)
            found.back() += line[i];
        open = in_literal;
    });
    return found;
}

std::vector<std::string> words(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> found;
    for (std::string word; in >> word;)
        found.push_back(word);
    return found;
}

std::string as_text(const std::vector<std::string>& violations) {
    std::string text;
    for (const auto& violation : violations)
        text += violation + '\n';
    return text;
}

} // namespace encours::test
