// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/sms_text.h"

#include "core/base/folded_text.h"
#include "core/base/utf8.h"

#include <utility>

namespace encours {

namespace {

// 3GPP TS 23.038, 6.2.1: the default alphabet, and its extension, of which each character takes two places.
constexpr std::string_view alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                      "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::string_view extension = "^{}\\[~]|€";

constexpr std::pair<std::string_view, std::string_view> plain[] = {
    {"\u00A0", " "},  {"\u202F", " "},  {"\u2009", " "},   {"\u2019", "'"},  {"\u2018", "'"},
    {"\u201C", "\""}, {"\u201D", "\""}, {"\u00AB", "\""},  {"\u00BB", "\""}, {"\u2013", "-"},
    {"\u2014", "-"},  {"\u2011", "-"},  {"\u2026", "..."}, {"\u00B0", "o"},  {"\u00B7", "-"},
};

/// The first character of `text`, as bytes.
std::string_view first_of(std::string_view text) { return text.substr(0, utf8_step(text).length); }

bool is_in(std::string_view set, std::string_view character) {
    for (; !set.empty(); set.remove_prefix(first_of(set).size())) {
        if (first_of(set) == character)
            return true;
    }
    return false;
}

std::string in_gsm(std::string_view character) {
    for (const auto& [from, to] : plain) {
        if (from == character)
            return std::string(to);
    }
    if (is_in(alphabet, character) || is_in(extension, character))
        return std::string(character);
    auto folded = fold(character);
    const bool is_capital = character.size() == 2 && fold(character) != "" && character[0] == '\xC3' &&
                            static_cast<unsigned char>(character[1]) < 0xA0;
    if (is_capital) {
        for (char& c : folded) {
            if (c >= 'a' && c <= 'z')
                c = static_cast<char>(c - 'a' + 'A');
        }
    }
    return folded.empty() ? std::string(character) : folded;
}

} // namespace

std::string gsm_text(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const auto character = first_of(text);
        made += in_gsm(character);
        text.remove_prefix(character.size());
    }
    return made;
}

SmsLength sms_length(std::string_view text) {
    SmsLength gsm, wide{0, 70};
    bool is_gsm = true;
    while (!text.empty()) {
        const auto character = first_of(text);
        const bool is_extended = is_in(extension, character);
        is_gsm = is_gsm && (is_extended || is_in(alphabet, character));
        gsm.units += is_extended ? 2 : 1;
        wide.units += character.size() > 3 ? 2 : 1;
        text.remove_prefix(character.size());
    }
    return is_gsm ? gsm : wide;
}

} // namespace encours
