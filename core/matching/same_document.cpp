// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/same_document.h"

namespace encours {

std::string folded_number(std::string_view number) {
    std::string folded;
    bool digits_begun = false;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const char c = number[i];
        const bool is_digit = c >= '0' && c <= '9';
        if (is_digit) {
            const bool another_follows = i + 1 < number.size() && number[i + 1] >= '0' && number[i + 1] <= '9';
            if (c == '0' && !digits_begun && another_follows)
                continue;
            digits_begun = true;
            folded += c;
        } else if (c >= 'a' && c <= 'z') {
            folded += static_cast<char>(c - 'a' + 'A');
        } else if ((c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80) {
            folded += c;
        }
    }
    return folded;
}

} // namespace encours
