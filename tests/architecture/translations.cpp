// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translations.h"

#include <regex>

namespace encours::test {

std::vector<Translation> translations(const std::vector<std::string>& lines) {
    static const std::regex context{R"re(<name>(.*)</name>)re"};
    static const std::regex begin{R"re(<message\b)re"};
    static const std::regex source{R"re(<source>([^<]*))re"};
    static const std::regex open{R"re(type="(unfinished|vanished|obsolete)")re"};
    static const std::regex empty{
        R"re(<(translation|numerusform)([^>]*)></(translation|numerusform)>|<translation/>)re"};
    std::vector<Translation> all;
    std::string current;
    for (const auto& line : lines) {
        std::smatch match;
        if (std::regex_search(line, match, context))
            current = match[1];
        if (std::regex_search(line, begin))
            all.push_back({current, {}, true});
        if (all.empty())
            continue;
        if (std::regex_search(line, match, source))
            all.back().source = match[1];
        if (std::regex_search(line, open) || std::regex_search(line, empty))
            all.back().finished = false;
    }
    return all;
}

std::vector<std::string> unfinished(const std::vector<Translation>& all) {
    std::vector<std::string> found;
    for (const auto& translation : all)
        if (!translation.finished)
            found.push_back(translation.context + ": " + translation.source);
    return found;
}

} // namespace encours::test
