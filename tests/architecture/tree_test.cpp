// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace encours::test;

namespace {

constexpr std::size_t long_file = 500; // lines; the design asks for a reason above

/// path → reason
std::map<std::string, std::string> long_files_with_reason() {
    std::map<std::string, std::string> reasons;
    for (const auto& line : lines_of(tree() / "tests/architecture/long_files.txt")) {
        if (line.empty() || line.front() == '#')
            continue;
        const auto colon = line.find(": ");
        reasons[line.substr(0, colon)] = colon == std::string::npos ? "" : line.substr(colon + 2);
    }
    return reasons;
}

/// What a working copy may hold beside the project: git's own, builds, editors, companies.
bool is_local(const std::string& name) {
    static const std::set<std::string> names{
        ".git", ".cache", ".vscode", ".idea", "compile_commands.json", "CMakeUserPresets.json"};
    return names.count(name) > 0 || name.rfind("build", 0) == 0 || name.find(".encours") != std::string::npos;
}

/// Whether a CMakeLists.txt names the file, by its path from there; encours_bench(planner) stands for planner_bench.cpp and
/// encours_fuzzer(fec) for fec_fuzz.cpp.
bool lists_source(const std::filesystem::path& list, const std::filesystem::path& file) {
    std::set<std::string> names{file.generic_string()};
    const auto stem = file.stem().string();
    for (const std::string ending : {"_bench", "_fuzz"})
        if (stem.ends_with(ending))
            names.insert(stem.substr(0, stem.size() - ending.size()));
    for (auto line : lines_of(list)) {
        std::replace_if(
            line.begin(), line.end(), [](char c) { return c == '(' || c == ')'; }, ' ');
        for (const auto& word : words(line.substr(0, line.find('#'))))
            if (names.count(word) > 0)
                return true;
    }
    return false;
}

} // namespace

TEST_CASE("the top level holds the frame and nothing else", "[architecture]") {
    const std::set<std::string> frame{
        "app",           "core",        "ui",         "resources",      "translations",  "tests",
        ".ci",           "dev",         "README.md",  "LICENSE",        "vcpkg.json",    "CMakeLists.txt",
        ".clang-format", ".clang-tidy", ".gitignore", ".gitattributes", ".editorconfig", "CMakePresets.json"};
    for (const auto& entry : std::filesystem::directory_iterator(tree())) {
        const auto name = entry.path().filename().string();
        INFO(name << " does not belong at the top level");
        CHECK((frame.count(name) > 0 || is_local(name)));
    }
}

TEST_CASE("a long file has a reason", "[architecture]") {
    const auto reasons = long_files_with_reason();
    std::set<std::string> met;
    for (const auto& source : all_sources()) {
        if (source.lines.size() <= long_file)
            continue;
        met.insert(source.path);
        const auto reason = reasons.find(source.path);
        INFO(source.path << " has " << source.lines.size() << " lines: split it, or give its reason in long_files.txt");
        CHECK((reason != reasons.end() && !reason->second.empty()));
    }
    for (const auto& [path, reason] : reasons) {
        INFO(path << " is in long_files.txt, but no such file is that long any more");
        CHECK(met.count(path) > 0);
    }
}

TEST_CASE("most files are small", "[architecture]") {
    std::vector<std::size_t> sizes;
    for (const auto& source : all_sources())
        sizes.push_back(source.lines.size());
    std::sort(sizes.begin(), sizes.end());
    const auto median = sizes.at(sizes.size() / 2);
    if (median > 150) // to know, not to fail: the limit that fails is the one of long files
        WARN("half of the files have over " << median << " lines; the design aims at 100");
    SUCCEED();
}

TEST_CASE("every source is in the list of its folder", "[architecture]") {
    std::vector<std::string> violations;
    for (const auto& source : all_sources()) {
        const auto file = tree() / source.path;
        if (file.extension() == ".h" && is_in(source.path, "tests")) // several programs of tests may share one
            continue;
        auto folder = file.parent_path();
        while (!std::filesystem::exists(folder / "CMakeLists.txt"))
            folder = folder.parent_path();
        if (!lists_source(folder / "CMakeLists.txt", file.lexically_relative(folder)))
            violations.push_back(source.path + " is not in " +
                                 (folder / "CMakeLists.txt").lexically_relative(tree()).generic_string());
    }
    INFO(as_text(violations));
    CHECK(violations.empty());
}

TEST_CASE("every folder of the engine and of the window is in the build's lists", "[architecture]") {
    std::set<std::string> known;
    for (auto line : lines_of(tree() / "CMakeLists.txt")) {
        std::replace(line.begin(), line.end(), ')', ' ');
        for (auto& word : words(line))
            known.insert(std::move(word));
    }
    for (const char* side : {"core", "ui", "tests/core", "tests/ui"}) {
        for (const auto& entry : std::filesystem::directory_iterator(tree() / side)) {
            const auto name = entry.path().filename().string();
            INFO(side << "/" << name << " is not in the lists of folders of the top CMakeLists.txt");
            CHECK((!entry.is_directory() || known.count(name) > 0));
        }
    }
}
