// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/letters.h"

namespace encours {

Letter first_letter(std::string_view text) {
    struct Accented {
        std::string_view bytes;
        char capital;
    };
    // One character, or a letter and a combining accent: é è à û, grave, acute and circumflex.
    static constexpr Accented accented[] = {
        {"\xC3\xA9", 'E'}, {"\xC3\x89", 'E'}, {"\xC3\xA8", 'E'}, {"\xC3\x88", 'E'},
        {"\xC3\xA0", 'A'}, {"\xC3\x80", 'A'}, {"\xC3\xBB", 'U'}, {"\xC3\x9B", 'U'},
        {"\xCC\x80", 0},   {"\xCC\x81", 0},   {"\xCC\x82", 0},
    };
    if (text.empty()) {
        return {};
    }
    const char c = text.front();
    if (c >= 'A' && c <= 'Z') {
        return {c, 1};
    }
    if (c >= 'a' && c <= 'z') {
        return {static_cast<char>(c - 'a' + 'A'), 1};
    }
    for (const auto& letter : accented) {
        if (text.starts_with(letter.bytes)) {
            return {letter.capital, letter.bytes.size()};
        }
    }
    return {};
}

} // namespace encours
