// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A word as it is compared, and where it stands.
struct LetterWord {
    std::string folded; ///< without accents, in lower case; "eur" for €; a number with its decimals is one word
    std::size_t begin = 0, end = 0; ///< bytes of the text
};

/// In their order. "L.441-10" is "l", "441", "10"; signs that make letters stand out or break lines ("**", soft hyphens) part no
/// word.
[[nodiscard]] std::vector<LetterWord> words_of(std::string_view text);

/// A word of a phrase: as it is compared, with an s or without; or a part of longer words, as languages want that write compounds in
/// one and bend their endings.
struct PhraseWord {
    std::string folded;
    bool begins_anywhere = false;     ///< "-gericht": also Handelsgericht
    bool ends_anywhere = false;       ///< "anwalt-": also Anwaltskosten
    bool follows_at_distance = false; ///< "… erhoben": up to six words may stand before it
};
/// A word or several, as they follow each other.
using LetterPhrase = std::vector<PhraseWord>;
/// From "frais de relance, Klage … erhoben, -gericht-".
[[nodiscard]] std::vector<LetterPhrase> phrases_of(std::string_view list);

/// Where each phrase stands first, as it is written there; phrases that do not occur are left out.
[[nodiscard]] std::vector<std::string> occurrences(std::span<const LetterPhrase> phrases, std::string_view text);

} // namespace encours
