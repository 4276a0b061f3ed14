// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/issue_text.h"

#include "core/import/utf8.h"

namespace encours {

std::string shown(std::string_view value) {
    constexpr std::size_t longest = 80;
    std::string text;
    while (!value.empty()) {
        const auto step = utf8_step(value);
        if (text.size() + step.length > longest)
            return text + "…";
        if (!step.valid)
            text += "\xEF\xBF\xBD"; // U+FFFD
        else if (static_cast<unsigned char>(value.front()) < ' ' || value.front() == 0x7F)
            text += ' ';
        else
            text += value.substr(0, step.length);
        value.remove_prefix(step.length);
    }
    return text;
}

} // namespace encours
