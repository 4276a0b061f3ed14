// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folded_text.h"

#include "core/base/utf8.h"

namespace encours {

namespace {

/// The letters from U+00C0 to U+017F without their accents, two bytes each where a ligature stands for two; a blank for
/// what is no letter.
constexpr std::string_view unaccented = "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss"  // U+00C0
                                        "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy "  // U+00E0
                                        "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "  // U+0100
                                        "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l "  // U+0120
                                        "l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s "  // U+0140
                                        "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "; // U+0160
static_assert(unaccented.size() == 2 * (0x180 - 0xC0));

void append_folded(std::string& folded, char32_t character) {
    if (character >= 0xC0 && character < 0x180) {
        for (const char c : unaccented.substr(2 * (character - 0xC0), 2)) {
            if (c != ' ')
                folded += c;
        }
    }
}

} // namespace

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const char c = text.front();
        const auto step = utf8_step(text);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            folded += c;
        } else if (c >= 'A' && c <= 'Z') {
            folded += static_cast<char>(c - 'A' + 'a');
        } else if (step.valid && step.length == 2) {
            const auto lead = static_cast<char32_t>(static_cast<unsigned char>(c) & 0x1FU);
            append_folded(folded, (lead << 6) | (static_cast<unsigned char>(text[1]) & 0x3FU));
        }
        // An accent that stands apart from its letter (U+0301, as macOS writes) is left out with the other signs.
        text.remove_prefix(step.length);
    }
    return folded;
}

} // namespace encours
