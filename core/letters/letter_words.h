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

/// A word or several on end, as they are compared. A word also stands for itself with an s.
using LetterPhrase = std::vector<std::string>;
/// From "frais de relance, frais de dossier".
[[nodiscard]] std::vector<LetterPhrase> phrases_of(std::string_view list);

/// Where each phrase stands first, as it is written there; phrases that do not occur are left out.
[[nodiscard]] std::vector<std::string> occurrences(std::span<const LetterPhrase> phrases, std::string_view text);

} // namespace encours
