// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_text.h"

#include <cstddef>

namespace encours {

namespace {

/// The blank at the end that `text` begins or ends with; 0 bytes for none.
std::size_t blank_at_front(std::string_view text) {
    if (text.empty())
        return 0;
    const char c = text.front();
    if (c == ' ' || c == '\x1A' || (c >= '\t' && c <= '\r'))
        return 1;
    if (c != '\xC2' && c != '\xE2')
        return 0;
    return text.starts_with("\xC2\xA0") ? 2 : text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

std::size_t blank_at_back(std::string_view text) {
    if (text.empty())
        return 0;
    const char c = text.back();
    if (c == ' ' || c == '\x1A' || (c >= '\t' && c <= '\r'))
        return 1;
    if (c != '\xA0' && c != '\xAF')
        return 0;
    return text.ends_with("\xC2\xA0") ? 2 : text.ends_with("\xE2\x80\xAF") ? 3 : 0;
}

std::string_view trimmed(std::string_view text) {
    while (const auto blank = blank_at_front(text))
        text.remove_prefix(blank);
    while (const auto blank = blank_at_back(text))
        text.remove_suffix(blank);
    return text;
}

} // namespace

std::string_view cell_value(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"'))
        cell = trimmed(cell.substr(2, cell.size() - 3));
    return cell;
}

} // namespace encours
