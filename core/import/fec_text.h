// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace encours {

/// Printable ASCII alone: the same in every encoding that a FEC is written in, and nothing to decode.
[[nodiscard]] bool is_plain(std::string_view text);

/// Turns short texts that were kept as their file's bytes into UTF-8, when the encoding is known at last.
class FecTexts {
public:
    /// UTF-8, or an iconv name of a code page of single bytes that hold ASCII as it is.
    explicit FecTexts(const std::string& encoding);

    /// Control characters become blanks, blanks around the text go, and bytes that the encoding does not know become
    /// U+FFFD: then it gives false.
    [[nodiscard]] bool decode(std::string& text) const;

private:
    bool utf8_;
    std::array<std::string, 128> characters_; ///< of the bytes from 0x80; empty: none
};

} // namespace encours
