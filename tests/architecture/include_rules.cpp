// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <regex>
#include <stdexcept>

namespace encours::test {

namespace {

bool matches(const std::string& header, const std::string& pattern) {
    if (!pattern.empty() && pattern.back() == '*')
        return header.compare(0, pattern.size() - 1, pattern, 0, pattern.size() - 1) == 0;
    return header == pattern;
}

} // namespace

IncludeRules::IncludeRules(const std::vector<std::string>& lines) {
    for (const auto& line : lines) {
        if (line.empty() || line.front() == '#')
            continue;
        const auto colon = line.find(':');
        auto left = words(line.substr(0, colon));
        if (colon == std::string::npos || left.empty())
            throw std::runtime_error("allowed_includes.txt: " + line);
        const auto right = words(line.substr(colon + 1));
        if (left.front() == "header") {
            for (std::size_t i = 1; i < left.size(); ++i)
                headers_.emplace_back(left[i], right);
        } else if (left.front() == "never") {
            never_[left.at(1)] = right;
        } else {
            allowed_[left.front()] = right;
        }
    }
    for (const auto& [module, names] : allowed_)
        for (const auto& name : names)
            if (!knows_module(name))
                throw std::runtime_error("allowed_includes.txt: " + module + " names " + name + ", which has no line");
}

std::string IncludeRules::module_of(const std::string& path) const {
    // The longest name that holds the path: "core/store" before "core", "tests" for all of the tests.
    std::string found;
    for (const auto& [module, names] : allowed_)
        if (is_in(path, module) && module.size() > found.size())
            found = module;
    return found;
}

std::set<std::string> IncludeRules::reach(const std::string& module) const {
    std::set<std::string> reached;
    std::vector<std::string> open{module};
    while (!open.empty()) {
        const auto next = open.back();
        open.pop_back();
        if (!reached.insert(next).second)
            continue;
        for (const auto& name : allowed_.at(next))
            open.push_back(name);
    }
    return reached;
}

bool IncludeRules::may_include_module(const std::string& from, const std::string& to) const {
    if (from == to)
        return true;
    for (const auto& [module, names] : never_)
        if (is_in(from, module) && std::find(names.begin(), names.end(), to) != names.end())
            return false;
    return reach(from).count(to) > 0;
}

bool IncludeRules::may_include_header(const std::string& path, const std::string& header) const {
    for (const auto& [pattern, folders] : headers_)
        if (matches(header, pattern))
            return std::any_of(folders.begin(), folders.end(), [&](const auto& folder) { return is_in(path, folder); });
    return true;
}

std::vector<std::string> IncludeRules::violations(const Source& source) const {
    static const std::regex include{R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"};
    std::vector<std::string> found;
    const auto module = module_of(source.path);
    if (module.empty()) {
        found.push_back(source.path + ": its folder has no line in allowed_includes.txt");
        return found;
    }
    for (const auto& line : source.lines) {
        std::smatch match;
        if (!std::regex_search(line, match, include))
            continue;
        const std::string header = match[2];
        if (match[1] == "<") {
            if (!may_include_header(source.path, header))
                found.push_back(source.path + " includes <" + header + ">, which does not belong there");
            continue;
        }
        const auto other = module_of(header);
        // What AUTOMOC writes has no folder, and is the only thing that has none.
        if (other.empty() && header.size() > 4 && header.compare(header.size() - 4, 4, ".moc") == 0)
            continue;
        if (other.empty())
            found.push_back(source.path + " includes \"" + header +
                            "\": the project's own are named from the root, others in <>");
        else if (!may_include_module(module, other))
            found.push_back(source.path + " includes " + header + ": " + module + " may not know " + other);
    }
    return found;
}

} // namespace encours::test
