// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_template.h"
#include "core/letters/letter_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a document must hold and say, and how long it may be.
struct DocumentRules {
    std::string_view document;
    std::string_view letter_blocks; ///< keys of blocks, a blank between
    std::string_view email_blocks;
    std::string_view fields;                   ///< likewise; of letters and e-mails
    bool asks = false;                         ///< it must say what to do
    bool claims = false;                       ///< who collects for others must say for whom (CPCE R124-4)
    int letter_words = 220, email_words = 180; ///< of its paragraphs, at most
};

/// Of its own key, of the one in whose place it is chosen, or of the one that a persona's set varies
/// ("reminder_firm_workshops"). nullptr: none beyond those of every document.
[[nodiscard]] const DocumentRules* rules_of(const LetterTemplate& written);

/// To whom words are forbidden.
enum class LetterAudience : std::uint8_t { all, consumer, public_body };

/// Words that the document may not say in this language to this audience: those of every document, and its own. From any thread;
/// lives as long as the program.
[[nodiscard]] const std::vector<LetterPhrase>& forbidden_words(std::string_view document, std::string_view language,
                                                               LetterAudience audience);

/// The fixed indemnity as an amount: nothing that a consumer may be asked (C. com. D441-5). Looked for in typed words alone, since
/// a claim may come to as much.
[[nodiscard]] const std::vector<LetterPhrase>& indemnity_amounts();

/// By which a text says what to do: a formal notice demands in so many words (C. civ. 1344, "interpellation suffisante").
/// Empty: of a language that is not known here.
[[nodiscard]] std::vector<LetterPhrase> calls_to_act(std::string_view document, std::string_view language);

/// Words of a list with a blank between.
[[nodiscard]] std::vector<std::string_view> listed(std::string_view list);

} // namespace encours
