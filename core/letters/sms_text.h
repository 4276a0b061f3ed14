// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace encours {

/// The text in the letters of GSM 03.38, so that 160 of them fit into one SMS: typographic quotes, dashes and blanks become plain
/// ones, letters that the alphabet lacks (ê, ç, œ) lose their accent. What cannot be written so (Greek, emoji) stays.
[[nodiscard]] std::string gsm_text(std::string_view text);

/// How much of one SMS a text takes.
struct SmsLength {
    int units = 0; ///< € and [ ] { } \ ^ ~ | count twice in GSM's alphabet; UTF-16 units where a letter is not in it
    int limit = 160; ///< of one SMS: 160, or 70 where a letter is not in the alphabet
    bool fits() const { return units <= limit; }
};
[[nodiscard]] SmsLength sms_length(std::string_view text);

} // namespace encours
