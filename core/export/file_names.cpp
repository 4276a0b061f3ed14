// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/file_names.h"

#include <algorithm>
#include <string_view>

namespace encours {

namespace {

constexpr std::size_t longest_name = 120; ///< bytes: a folder above has names too, and systems end near 255

std::string lower(std::string text) {
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

} // namespace

std::string safe_file_name(std::string name) {
    for (char& c : name)
        if (static_cast<unsigned char>(c) < ' ' || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            c = '_';
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    if (name.empty() || name.front() == '.')
        name = "_" + name;
    if (name.size() <= longest_name)
        return name;
    const auto dot = name.rfind('.');
    const std::string ending = dot != std::string::npos && name.size() - dot <= 8 ? name.substr(dot) : std::string();
    auto end = longest_name - ending.size();
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) // no character is cut in two
        --end;
    return name.substr(0, end) + ending;
}

std::string free_file_name(const std::string& wanted, std::set<std::string>& taken) {
    const std::string name = safe_file_name(wanted);
    const auto dot = std::min(name.rfind('.'), name.size());
    std::string free = name;
    for (int i = 2; !taken.insert(lower(free)).second; ++i)
        free = name.substr(0, dot) + " (" + std::to_string(i) + ")" + name.substr(dot);
    return free;
}

std::filesystem::path utf8_path(const std::string& name) {
    return std::filesystem::path(std::u8string(name.begin(), name.end()));
}

} // namespace encours
