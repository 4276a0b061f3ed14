// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

/// Finds out a text's encoding from all its bytes, in one pass and constant memory: a byte order mark; else UTF-8 where
/// the bytes are; else whichever of windows-1252, ISO-8859-15 and CP850 makes the most sense of them, as accounting
/// packages on Windows, on Unix and on DOS write.
class EncodingSurvey {
public:
    void see(std::string_view bytes);

    /// An iconv name: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15" or "CP850".
    ///
    /// A text with sound characters of several bytes is UTF-8 even where some bytes are broken, as long as the sound
    /// ones are the more: one damaged byte must not turn every accent of the file into two wrong letters. Those bytes
    /// are for the reader to report. Single-byte texts hardly ever form sound sequences by chance.
    [[nodiscard]] std::string encoding() const;

private:
    void see_utf8(std::string_view bytes);
    void see_single_bytes(std::string_view bytes);

    std::string first_;   ///< the first three bytes, for the mark
    std::string pending_; ///< the end of the last chunk, when a character may go on in the next
    std::uint64_t sound_ = 0;
    std::uint64_t broken_ = 0;
    /// For each byte from 0x80: how often it stood alone, beside one letter, between two.
    std::array<std::array<std::uint64_t, 3>, 128> neighbours_{};
    unsigned char previous_ = 0;
};

} // namespace encours
