// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"

#include <algorithm>
#include <regex>

namespace encours::test {

namespace {

std::string place(const Source& source, std::size_t index) {
    return source.path + ":" + std::to_string(index + 1) + ": ";
}

/// True where the UTF-8 text holds a letter from U+00C0 to U+017F: é and œ, but neither € nor – nor ×.
bool has_accented_letter(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const bool multiplication_or_division = first == 0xC3 && (second == 0x97 || second == 0xB7);
        if (first >= 0xC3 && first <= 0xC5 && !multiplication_or_division)
            return true;
    }
    return false;
}

bool ends_in_empty_name(const std::string& name) {
    static const std::regex empty{R"re(.*(Manager|Helpers?|Utils?|Utilities|Info|Impl)$)re"};
    return std::regex_match(name, empty);
}

} // namespace

std::vector<std::string> head_violations(const Source& source) {
    std::vector<std::string> found;
    if (source.lines.empty() || source.lines.front() != "// SPDX-License-Identifier: GPL-3.0-or-later")
        found.push_back(place(source, 0) + "the first line is // SPDX-License-Identifier: GPL-3.0-or-later");
    const bool is_header = source.path.size() > 2 && source.path.compare(source.path.size() - 2, 2, ".h") == 0;
    const auto head_end = source.lines.begin() + std::min<std::ptrdiff_t>(10, std::ssize(source.lines));
    if (is_header && std::find(source.lines.begin(), head_end, "#pragma once") == head_end)
        found.push_back(source.path + ": a header begins with #pragma once");
    return found;
}

std::vector<std::string> sql_violations(const Source& source) {
    static const std::regex sql{
        R"re(\b(SELECT\s.*\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|)re"
        R"re(CREATE\s+(UNIQUE\s+|TEMP\s+|VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|ALTER\s+TABLE\b|PRAGMA\s+\w+))re"};
    std::vector<std::string> found;
    if (is_in(source.path, "core/store") || is_in(source.path, "tests"))
        return found;
    for (std::size_t i = 0; i < source.lines.size(); ++i)
        if (std::regex_search(without_comment(source.lines[i]), sql))
            found.push_back(place(source, i) + "SQL stands in core/store only");
    return found;
}

std::vector<std::string> name_violations(const Source& source) {
    static const std::regex type{R"re(^\s*(?:class|struct|enum\s+class|enum|union|namespace|using)\s+(\w+))re"};
    static const std::regex file{R"re(.*(^|[/_])(manager|helpers?|utils?|utilities|info|impl|misc)\.(h|cpp)$)re"};
    std::vector<std::string> found;
    if (std::regex_match(source.path, file))
        found.push_back(source.path + ": such a name says nothing of what is inside");
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        std::smatch match;
        const auto code = without_comment(source.lines[i]);
        if (std::regex_search(code, match, type) && ends_in_empty_name(match[1]))
            found.push_back(place(source, i) + match[1].str() + " says nothing of what it is");
    }
    return found;
}

std::vector<std::string> french_violations(const Source& source) {
    std::vector<std::string> found;
    if (!is_in(source.path, "ui") && !is_in(source.path, "app"))
        return found;
    for (std::size_t i = 0; i < source.lines.size(); ++i)
        for (const auto& literal : literals(source.lines[i]))
            if (has_accented_letter(literal))
                found.push_back(place(source, i) + "\"" + literal +
                                "\": the sources speak English, translations/ French");
    return found;
}

std::vector<std::string> tr_violations(const Source& source) {
    static const std::regex pieces{R"re(\btr\("[^"]*"\)\s*\+|\+\s*tr\(|\btr\(QStringLiteral|\btr\([a-z_]\w*\))re"};
    std::vector<std::string> found;
    if (!is_in(source.path, "ui") && !is_in(source.path, "app"))
        return found;
    for (std::size_t i = 0; i < source.lines.size(); ++i)
        if (std::regex_search(without_comment(source.lines[i]), pieces))
            found.push_back(place(source, i) + "tr() takes one whole literal, with %1 for what varies");
    return found;
}

} // namespace encours::test
