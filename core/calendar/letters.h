// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace encours {

/// A letter of a French or English word, as month names and payment terms need it. Internal to core/calendar.
struct Letter {
    char capital = 0;      ///< without its accent; 0 for a combining accent alone
    std::size_t bytes = 0; ///< in UTF-8; 0 when the text does not begin with a letter
};

[[nodiscard]] Letter first_letter(std::string_view text);

/// The bytes of the blank that the text begins with, no-break spaces included; 0 when it begins with none.
[[nodiscard]] inline std::size_t blank_bytes(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    const char c = text.front();
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        return 1;
    }
    return text.starts_with("\xC2\xA0") ? 2 : text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

} // namespace encours
