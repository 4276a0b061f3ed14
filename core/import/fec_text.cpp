// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_text.h"

#include "core/base/utf8.h"
#include "core/import/cell_text.h"
#include "core/import/text_decoder.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

} // namespace

FecTexts::FecTexts(const std::string& encoding) : utf8_(fold(encoding) == "utf8") {
    if (utf8_)
        return;
    std::string bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        (bytes += static_cast<char>(byte)) += '\n';
    MemorySource source(bytes);
    TextDecoder decoder(source, encoding);
    std::string text;
    char piece[1024];
    while (const auto count = decoder.read(piece))
        text.append(piece, count);
    std::size_t at = 0;
    for (auto& character : characters_) {
        const auto end = text.find('\n', at);
        character = text.substr(at, end - at);
        if (character.find(undecodable) != std::string::npos)
            character.clear();
        at = end + 1;
    }
}

bool is_plain(std::string_view text) {
    bool plain = true;
    for (const char c : text)
        plain = plain && c >= ' ' && c < 0x7F;
    return plain;
}

bool FecTexts::decode(std::string& text) const {
    if (is_plain(text))
        return true;
    for (auto& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7F)
            c = ' ';
    }
    auto at = ascii_end(text, 0);
    if (at == text.size())
        return true;
    bool sound = true;
    std::string decoded = text.substr(0, at);
    while (at < text.size()) {
        const auto rest = std::string_view(text).substr(at);
        const auto step = utf8_ ? utf8_step(rest) : Utf8Step{1, true, false};
        const bool single = !utf8_ && static_cast<unsigned char>(rest.front()) >= 0x80;
        const std::string_view character =
            single ? std::string_view(characters_[static_cast<unsigned char>(rest.front()) - 0x80U])
                   : rest.substr(0, step.length);
        const bool known = step.valid && !character.empty();
        decoded += known ? character : replacement;
        sound = sound && known;
        at += step.length;
    }
    text = cell_value(decoded);
    return sound;
}

} // namespace encours
