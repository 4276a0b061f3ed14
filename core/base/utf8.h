// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace encours {

/// What stands in decoded text for bytes that the encoding does not know. No UTF-8 holds this byte, so that it cannot be
/// taken for a character of the file (a U+FFFD can be one).
inline constexpr char undecodable = '\xFF';

/// Where `text` at `from` ceases to be ASCII; its size when it does not.
[[nodiscard]] inline std::size_t ascii_end(std::string_view text, std::size_t from) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    for (std::uint64_t word = 0; text.size() - from >= sizeof word; from += sizeof word) {
        std::memcpy(&word, text.data() + from, sizeof word);
        if ((word & high_bits) != 0)
            break;
    }
    while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80)
        ++from;
    return from;
}

/// What stands at the front of `text`, which is not empty.
struct Utf8Step {
    std::size_t length = 1; ///< bytes of the character, or of what is no character
    bool valid = false;
    bool incomplete = false; ///< the text ends within a character that could still be valid
};

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] inline Utf8Step utf8_step(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {1, true, false};
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // The second byte's range is narrower after four of the leads.
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < length; ++i) {
        if (i == text.size())
            return {i, false, true};
        if (byte(i) < (i == 1 ? lowest : 0x80) || byte(i) > (i == 1 ? highest : 0xBF))
            return {i, false, false};
    }
    return {length, true, false};
}

} // namespace encours
